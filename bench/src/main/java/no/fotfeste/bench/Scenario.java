package no.fotfeste.bench;

/** What is measured, with the budget that p95 is held against. */
enum Scenario {
    CASE_PAGE("open a case page", 35),
    SEARCH("search a person, 20 rows", 50),
    HOUSE("house page", 40),
    SAVE("save a change", 40),
    TODAY("I dag for a coordinator with 60 cases", 50);

    private final String title;
    private final int budgetMillis;

    Scenario(String title, int budgetMillis) {
        this.title = title;
        this.budgetMillis = budgetMillis;
    }

    /** Also the name of the requests in Gatling's report. */
    String title() {
        return title;
    }

    int budgetMillis() {
        return budgetMillis;
    }
}
