package no.fotfeste.bench;

/** What is asked for when the cost of one request is measured, with the processor time that application and database may use together. */
enum CostPage {
    CASE_PAGE("open a case page", 5),
    CASE_PAGE_AGAIN("the same case page again within a minute", 2.5),
    TODAY("I dag for a coordinator", 7),
    HOUSE("house page", 3),
    SEARCH("search a person", 2.5),
    SAVE("save a change", 2.5),
    SIGN_IN("sign-in page", 1.5),
    STYLE_SHEET("a style sheet with cookie", 0.5);

    private final String title;
    private final double budgetMillis;

    CostPage(String title, double budgetMillis) {
        this.title = title;
        this.budgetMillis = budgetMillis;
    }

    String title() {
        return title;
    }

    double budgetMillis() {
        return budgetMillis;
    }
}
