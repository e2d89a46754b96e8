package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.signin.FactorRules.Required;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What is asked for beside the password, and where nothing is. */
@IntegrationTest
class FactorRulesTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    @Test
    void theSwitchDoesNothingInAHouseThatWasNotFilledWithInventedPeople() throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.ownerUrl())) {
            connection.setAutoCommit(false);
            JdbcClient real = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            real.sql("delete from work.world").update();
            assertThat(new FactorRules(real, true).isLeftOut()).isFalse();
            connection.rollback();
        }
        assertThat(new FactorRules(database, true).isLeftOut()).isTrue();
    }

    @Test
    void withoutTheSwitchEveryoneShowsMoreThanThePassword() {
        FactorRules rules = new FactorRules(database, false);
        for (Role role : Role.values()) {
            assertThat(rules.of(people.at(BodyId.next(), role))).isNotEqualTo(Required.NOTHING);
        }
    }

    @Test
    void demandsAPasskeyByPlace() {
        FactorRules rules = new FactorRules(database, false);
        Viewer here = people.centreWorker();
        Viewer elsewhere = people.centreWorker();
        rules.add(Role.CENTRE_WORKER, here.body());
        assertThat(rules.of(here)).isEqualTo(Required.PASSKEY);
        assertThat(rules.of(elsewhere)).isEqualTo(Required.CODE_OR_PASSKEY);
        assertThat(rules.of(people.at(here.body(), Role.CENTRE_LEADER))).isEqualTo(Required.CODE_OR_PASSKEY);
        rules.all().forEach(rule -> rules.remove(rule.id()));
        assertThat(rules.of(here)).isEqualTo(Required.CODE_OR_PASSKEY);
    }

    @Test
    void everyPageOfAnInventedHouseSaysThatItIs() throws IOException, InterruptedException {
        List<String> silent = new ArrayList<>();
        for (Role role : Role.values()) {
            HttpVisitor visitor = new HttpVisitor(port).signIn(People.usernameOf(people.at(BodyId.next(), role)));
            for (String path : List.of(
                    "/today",
                    "/account",
                    "/accounts",
                    "/accounts/second-factor",
                    "/cases",
                    "/house",
                    "/inbox",
                    "/directory",
                    "/reception",
                    "/confirm",
                    "/no-such-page")) {
                note(path, visitor.get(path), silent);
            }
        }
        HttpVisitor nobody = new HttpVisitor(port);
        for (String path : List.of("/sign-in", "/receipt", "/no-such-page")) {
            note(path, nobody.get(path), silent);
        }
        assertThat(silent).isEmpty();
    }

    private static void note(String path, HttpResponse<String> answer, List<String> silent) {
        if (answer.body().contains("<!DOCTYPE") && !answer.body().contains("class=\"house-notice\"")) {
            silent.add(path);
        }
    }
}
