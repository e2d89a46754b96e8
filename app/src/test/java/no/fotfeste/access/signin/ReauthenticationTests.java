package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asked anew who they are, people show it, or are signed out. */
@IntegrationTest
class ReauthenticationTests {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    Reauthentication reauthentication;

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void whoHasJustSignedInIsLetThrough() {
        accounts.actingAs(people.centreWorker(), () -> {
            reauthentication.require("/today");
            return "";
        });
    }

    @Test
    void whoSignedInFiveMinutesAgoIsAskedAnew() {
        accounts.actingAs(people.centreWorker(), () -> {
            MovableClock.INSTANCE.pass(Reauthentication.FRESH);
            assertThatExceptionOfType(ReauthenticationNeeded.class)
                    .isThrownBy(() -> reauthentication.require("/cases/x"))
                    .extracting(ReauthenticationNeeded::backTo)
                    .isEqualTo("/cases/x");
            return "";
        });
    }

    @Test
    void aClockThatIsSetBackMakesNobodyFresh() {
        accounts.actingAs(people.centreWorker(), () -> {
            MovableClock.INSTANCE.pass(Duration.ofMinutes(-1));
            assertThat(reauthentication.isFresh()).isFalse();
            return "";
        });
    }

    @Test
    void nobodyIsNeverFresh() {
        assertThat(reauthentication.isFresh()).isFalse();
    }

    @Test
    void theRightPasswordLeadsOnAndAWrongOneDoesNot() throws IOException, InterruptedException {
        HttpVisitor visitor = signedIn();
        assertThat(visitor.post("/confirm", Map.of("password", "something else"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.post("/confirm", Map.of("password", People.PASSWORD))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/today");
    }

    @Test
    void fiveWrongPasswordsSignOut() throws IOException, InterruptedException {
        HttpVisitor visitor = signedIn();
        for (int i = 0; i < 5; i++) {
            visitor.post("/confirm", Map.of("password", "something else"));
        }
        assertThat(visitor.get("/today").headers().firstValue("Location")).hasValue("/sign-in");
    }

    private HttpVisitor signedIn() throws IOException, InterruptedException {
        Viewer worker = people.at(BodyId.next(), Role.CENTRE_WORKER);
        return new HttpVisitor(port).signIn(People.usernameOf(worker));
    }
}
