package no.fotfeste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class StatementCounterTests {

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Test
    void countsEachStatementThatWasMade() {
        assertThat(StatementCounter.during(() -> {
                    ask("select 1");
                    ask("select 2");
                }))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void countsNothingOutsideTheWork() {
        assertThat(StatementCounter.during(() -> {})).isEmpty();
        ask("select 3");
    }

    @Test
    void countsWhatAPageAsksFor() {
        Visits.Visitor visitor = visits.as(people.centreWorker());
        assertThat(StatementCounter.during(() -> visitor.get("/today"))).hasSizeBetween(5, 30);
    }

    private void ask(String statement) {
        database.sql(statement).query(Integer.class).single();
    }
}
