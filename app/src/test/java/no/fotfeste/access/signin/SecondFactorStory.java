package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.browser.Look;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in where the password is not enough: with a passkey, with codes from an app, with codes on paper. */
@WithSecondFactor
class SecondFactorStory {

    private static final List<Look> LOOKS = List.of(Look.DESK, Look.NIGHT, Look.TELEPHONE, Look.NARROWEST);

    private static final Duration STEP = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private FactorRules rules;

    private String username = "";

    @BeforeEach
    void somebodyWorksHere() {
        username = People.usernameOf(people.centreWorker());
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void pagesAreForEverybodysEyes() {
        Viewer administrator = people.at(BodyId.next(), Role.ADMINISTRATOR);
        String name = People.usernameOf(administrator);
        try (SignInWindow somebody = SignInWindow.open(port, Look.DESK)) {
            somebody.plugIn();
            LOOKS.forEach(look -> somebody.seeAs(look).go("/sign-in").seesHeading("Logg inn"));
            somebody.password(name);
            LOOKS.forEach(look -> somebody.seeAs(look).go("/sign-in/enrol").seesHeading("Sikre innloggingen din"));
            somebody.press("Lag passnøkkel");
            LOOKS.forEach(look -> somebody.seeAs(look).seesHeading("Skriv ned reservekodene"));
            for (Look look : LOOKS) {
                somebody.seeAs(look).go("/account").seesHeading("Min konto");
                somebody.go("/account/factors/new").seesHeading("Legg til innloggingsmåte");
                somebody.go("/accounts/second-factor").seesHeading("Krav ved innlogging");
                somebody.go("/accounts/" + administrator.account()).seesHeading(administrator.displayName());
                somebody.go("/confirm").seesHeading("Bekreft at det er deg");
            }
            somebody.go("/account").signOut();
            somebody.password(name);
            LOOKS.forEach(look -> somebody.seeAs(look).go("/sign-in/second").seesHeading("Vis at det er deg"));
        }
    }

    @Test
    void aPasskeyIsMadeOnceAndOpensFromThenOn() {
        try (SignInWindow somebody = SignInWindow.open(port, Look.DESK)) {
            somebody.plugIn();
            somebody.password(username).seesHeading("Sikre innloggingen din");
            somebody.go("/today").seesHeading("Logg inn");
            somebody.password(username).press("Lag passnøkkel").seesHeading("Skriv ned reservekodene");
            List<String> codes = somebody.secrets();
            assertThat(codes).hasSize(10).doesNotHaveDuplicates();
            somebody.follow("Jeg har tatt vare på kodene");
            assertThat(somebody.isAt("/today")).isTrue();
            somebody.signOut();
            somebody.passwordByKeys(username).seesHeading("Vis at det er deg");
            somebody.page().locator("[data-passkey]").focus();
            somebody.page().keyboard().press("Enter");
            somebody.page().waitForURL("**/today");
            somebody.go("/account").seesHeading("Min konto");
            assertThat(somebody.text()).contains("Passnøkkel lagt til", "10 reservekoder igjen");
        }
    }

    @Test
    void aPasskeyOfSomebodyElseOpensNothing() {
        try (SignInWindow somebody = SignInWindow.open(port, Look.DESK)) {
            somebody.plugIn();
            somebody.password(username).press("Lag passnøkkel").seesHeading("Skriv ned reservekodene");
            somebody.follow("Jeg har tatt vare på kodene").signOut();
            try (SignInWindow thief = SignInWindow.open(port, Look.TELEPHONE)) {
                thief.plugIn();
                thief.password(username).press("Bruk passnøkkel");
                thief.page().locator("[data-passkey-failed]:visible").waitFor();
                assertThat(thief.go("/today").isAt("/sign-in")).isTrue();
            }
        }
    }

    @Test
    void anAppAndPaperWorkWithoutScriptAndNoCodeTwice() {
        try (SignInWindow somebody = SignInWindow.open(port, Look.WITHOUT_SCRIPT)) {
            somebody.password(username).seesHeading("Sikre innloggingen din");
            byte[] tried = AppSecrets.read(somebody.secrets().getFirst());
            somebody.write("Koden appen viser", "000000").press("Ta i bruk appen");
            assertThat(somebody.text()).contains("Koden passer ikke");
            byte[] secret = AppSecrets.read(somebody.secrets().getFirst());
            assertThat(secret).isNotEqualTo(tried);
            String first = code(secret);
            somebody.write("Koden appen viser", first).press("Ta i bruk appen").seesHeading("Skriv ned reservekodene");
            String paper = somebody.secrets().getFirst();
            somebody.follow("Jeg har tatt vare på kodene").signOut();
            somebody.password(username)
                    .seesHeading("Vis at det er deg")
                    .write("Kode", first)
                    .press("Logg inn");
            assertThat(somebody.text()).contains("brukt før");
            MovableClock.INSTANCE.pass(STEP);
            somebody.write("Kode", code(secret)).press("Logg inn");
            assertThat(somebody.isAt("/today")).isTrue();
            somebody.signOut();
            somebody.password(username)
                    .write("Kode", paper.toLowerCase(Locale.ROOT))
                    .press("Logg inn");
            assertThat(somebody.isAt("/today")).isTrue();
            somebody.signOut();
            somebody.password(username).write("Kode", paper).press("Logg inn");
            assertThat(somebody.text()).contains("brukt før");
        }
    }

    @Test
    void whereAPasskeyIsDemandedACodeIsNotEnough() {
        Viewer worker = people.centreWorker();
        rules.add(null, worker.body());
        try (SignInWindow somebody = SignInWindow.open(port, Look.NIGHT)) {
            somebody.plugIn();
            somebody.password(People.usernameOf(worker)).seesHeading("Sikre innloggingen din");
            assertThat(somebody.text()).contains("må du bruke passnøkkel").doesNotContain("App som lager koder");
            somebody.press("Lag passnøkkel").seesHeading("Skriv ned reservekodene");
        }
    }

    private static String code(byte[] secret) {
        return Totp.code(secret, Totp.stepAt(MovableClock.INSTANCE.instant()), Totp.DIGITS);
    }
}
