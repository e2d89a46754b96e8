package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** Somebody tries passwords. It does not help them, and it keeps nobody out who works behind the same address. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class BruteForceTests {

    private static final int TRIES = 10_000;
    private static final int NAMES = 40;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    PasswordSignIn passwords;

    @Autowired
    SignInLimit limit;

    @Autowired
    JdbcClient database;

    /** Waits of seconds are over before a slow machine has compared the next password. */
    @BeforeEach
    void letNoTimePass() {
        MovableClock.INSTANCE.stand();
    }

    @AfterEach
    void letTimePassAgain() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void tenThousandWrongTriesKeepNobodyElseOut() throws IOException, InterruptedException {
        String attacked = People.usernameOf(people.centreWorker());
        HttpVisitor atHerUsualMachine = new HttpVisitor(port).signIn(attacked);
        atHerUsualMachine.post("/sign-out", Map.of());
        long before = rows();
        for (int i = 0; i < TRIES; i++) {
            String name = i % 2 == 0 ? attacked : "nobody" + i % NAMES;
            assertThat(passwords.check(name, "wrong", new MockHttpServletRequest()))
                    .isNotInstanceOf(PasswordSignIn.Outcome.Right.class);
        }
        assertThat(rows()).as("nothing is written for what is wrong").isEqualTo(before);
        assertThat(limit.remembered()).isLessThanOrEqualTo(SignInLimit.REMEMBERED);
        assertThat(today(atHerUsualMachine.signIn(attacked)).statusCode()).isEqualTo(200);
        String colleague = People.usernameOf(people.centreWorker());
        assertThat(today(new HttpVisitor(port).signIn(colleague)).statusCode()).isEqualTo(200);
        assertThat(answerTo(attacked, People.PASSWORD)).as("from elsewhere").isEqualTo("/sign-in?wait");
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() throws IOException, InterruptedException {
        String known = People.usernameOf(people.centreWorker());
        for (int i = 0; i < SignInLimit.FREE; i++) {
            assertThat(answerTo(known, "wrong")).isEqualTo("/sign-in?failed");
            assertThat(answerTo("nobody-at-all", "wrong")).isEqualTo("/sign-in?failed");
        }
        assertThat(answerTo(known, "wrong")).isEqualTo("/sign-in?wait");
        assertThat(answerTo("nobody-at-all", "wrong")).isEqualTo("/sign-in?wait");
    }

    /** Counted, not measured: an unknown name is compared with something that is as costly to try. */
    @Test
    void anUnknownNameTakesAsMuchWork() {
        String known = People.usernameOf(people.centreWorker());
        assertThat(workFor("no" + known)).hasSize(1).isEqualTo(workFor(known));
    }

    /** The tests' own passwords are cheap; those of the application are not. */
    @Test
    void everyTryIsCostly() {
        String kept = new SignInConfiguration().passwordEncoder().encode(People.PASSWORD);
        assertThat(QuickPasswords.costOf(String.valueOf(kept))).isEqualTo("$argon2id$v=19$m=16384,t=2,p=1$");
    }

    @Test
    void noNameReachesTheLog(CapturedOutput output) throws IOException, InterruptedException {
        for (int i = 0; i <= SignInLimit.FREE; i++) {
            answerTo("fiktiva.fiktivsen", "wrong");
        }
        assertThat(output.getAll()).doesNotContain("fiktiva");
    }

    private List<String> workFor(String name) {
        return QuickPasswords.costsDuring(() -> passwords.check(name, "wrong", new MockHttpServletRequest()));
    }

    private String answerTo(String username, String password) throws IOException, InterruptedException {
        return new HttpVisitor(port)
                .takeToken("/sign-in")
                .post("/sign-in", Map.of("username", username, "password", password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static HttpResponse<String> today(HttpVisitor visitor) throws IOException, InterruptedException {
        return visitor.get("/today");
    }

    private long rows() {
        return database.sql("select (select count(*) from access.known_device)"
                        + " + (select count(*) from access.account_event) + (select count(*) from access.session)")
                .query(Long.class)
                .single();
    }
}
