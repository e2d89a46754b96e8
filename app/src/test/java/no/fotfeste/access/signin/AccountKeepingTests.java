package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

/** What an administrator does with an account of somebody who has lost it all. */
@IntegrationTest
class AccountKeepingTests {

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    Visits visits;

    @Autowired
    SecondFactorService factors;

    @Autowired
    AccountEvents events;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private Viewer worker = new Viewer(AccountId.next(), "nobody", BodyId.next(), Role.CENTRE_WORKER);

    @BeforeEach
    void somebodyHasAnApp() {
        worker = people.centreWorker();
        SignedInAccount account = (SignedInAccount) accounts.loadUserByUsername(People.usernameOf(worker));
        MockHttpSession session = new MockHttpSession();
        byte[] secret =
                AppSecrets.read(factors.offerApp(account, session).secret().reveal());
        assertThat(factors.addApp(
                        worker.account(), Totp.code(secret, Totp.stepAt(clock.instant()), Totp.DIGITS), session))
                .isTrue();
        factors.firstRecoveryCodes(worker.account());
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void anAdministratorResetsThemAndItIsWrittenDown() {
        Viewer administrator = people.at(BodyId.next(), Role.ADMINISTRATOR);
        visits.as(administrator).post(path() + "/factors/reset", Map.of());
        assertThat(factors.of(worker.account()).isEmpty()).isTrue();
        assertThat(factors.of(worker.account()).recoveryCodes()).isZero();
        assertThat(events.of(worker.account()).getFirst())
                .extracting(AccountEvents.Event::what, AccountEvents.Event::by)
                .containsExactly(What.FACTORS_RESET, Secret.of(administrator.displayName()));
    }

    @Test
    void nobodyElseResetsThem() {
        for (Role role : List.of(Role.CENTRE_WORKER, Role.CENTRE_LEADER, Role.COORDINATOR, Role.SERVICE_CONTACT)) {
            assertThat(visits.as(people.at(worker.body(), role))
                            .post(path() + "/factors/reset", Map.of())
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(factors.of(worker.account()).app()).isTrue();
    }

    @Test
    void aScreenThatWasLeftIsNotEnough() {
        Visits.Visitor left = visits.as(people.at(BodyId.next(), Role.ADMINISTRATOR));
        MovableClock.INSTANCE.pass(Reauthentication.FRESH);
        assertThat(left.post(path() + "/factors/reset", Map.of()).getResponse().getRedirectedUrl())
                .isEqualTo("/confirm");
        assertThat(factors.of(worker.account()).app()).isTrue();
    }

    @Test
    void secretsInTheDatabaseAreSealedAndOfNoUseElsewhere() {
        Viewer other = people.centreWorker();
        database.sql("insert into access.authenticator_app (account_id, secret)"
                        + " select :other, secret from access.authenticator_app where account_id = :account")
                .param("other", other.account().value())
                .param("account", worker.account().value())
                .update();
        assertThat(catchThrowable(() -> factors.acceptsCode(other.account(), "123456")))
                .isInstanceOf(IllegalStateException.class);
    }

    private String path() {
        return "/accounts/" + worker.account();
    }
}
