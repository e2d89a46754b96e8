package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.Account;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.signin.AccountAdministration.Asked;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attacks on somebody's sign-in by who has the password, or by who keeps the accounts, in a house as it runs for real. */
@WithSecondFactor
class BorrowedFaceTests {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String CHOSEN = "a password of her own";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountAdministration keeping;

    @Autowired
    ApprovalService approvals;

    private Viewer worker = new Viewer(AccountId.next(), "nobody", BodyId.next(), Role.CENTRE_WORKER);
    private Viewer leader = worker;
    private Viewer administrator = worker;
    private String username = "";

    @BeforeEach
    void aHouseWithALeader() {
        leader = people.at(BodyId.next(), Role.CENTRE_LEADER);
        worker = people.at(leader.body(), Role.CENTRE_WORKER);
        administrator = people.at(BodyId.next(), Role.ADMINISTRATOR);
        username = People.usernameOf(worker);
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void theSecretOfAnAppIsShownToOneSessionAndANewAttemptGetsANewOne() throws IOException, InterruptedException {
        HttpVisitor hers = withPassword(People.PASSWORD);
        HttpVisitor thief = withPassword(People.PASSWORD);
        String shown = secretOn(hers, SignIn.ENROL);
        assertThat(secretOn(thief, SignIn.ENROL)).as("in another session").isNotEqualTo(shown);
        String again = secretOn(hers, SignIn.ENROL);
        assertThat(again).as("asked for again").isNotEqualTo(shown);
        assertThat(enrols(thief, again)).as("what somebody else was shown").isFalse();
        String third = secretOn(hers, SignIn.ENROL);
        HttpResponse<String> wrong = hers.post(SignIn.ENROL + "/app", Map.of("code", "000000"));
        assertThat(secretIn(wrong.body())).as("after a wrong code").isNotEqualTo(third);
        assertThat(enrols(hers, secretIn(wrong.body()))).isTrue();
    }

    @Test
    void aPasswordAloneMakesNoFactorForAnAccountThatHasHadOne() throws IOException, InterruptedException {
        byte[] secret = hasAnApp();
        Asked asked = reset();
        assertThat(withPassword(People.PASSWORD).get(SignIn.ENROL).headers().firstValue("Location"))
                .as("the password from before the reset")
                .hasValue("/sign-in");
        assertThat(begins(asked.code(), Secret.of("")))
                .as("the administrator alone")
                .isFalse();
        Secret<String> other = yes();
        assertThat(begins(Secret.of(""), other)).as("the leader alone").isFalse();
        HttpVisitor hers = codes(asked.code(), other);
        assertThat(enrols(hers, secretOn(hers, SignIn.ENROL))).isTrue();
        assertThat(hers.get("/today").statusCode()).isEqualTo(200);
        assertThat(begins(asked.code(), other)).as("good once").isFalse();
        assertThat(secret).isNotEmpty();
    }

    @Test
    void aForgottenPasswordCostsNeitherTheAccountNorItsNameAndStillNeedsWhatItsOwnerHas()
            throws IOException, InterruptedException {
        byte[] secret = hasAnApp();
        Asked asked = accounts.actingAs(administrator, () -> keeping.renewPassword(account()));
        HttpVisitor administrators = codes(asked.code(), Secret.of(""));
        assertThat(administrators.get("/today").headers().firstValue("Location"))
                .hasValue("/sign-in");
        assertThat(administrators.get(SignIn.ENROL).headers().firstValue("Location"))
                .hasValue("/sign-in");
        assertThat(location(withPassword(People.PASSWORD), People.PASSWORD))
                .as("the old one is good until the owner has shown who they are")
                .isEqualTo(SignIn.SECOND);
        MovableClock.INSTANCE.pass(STEP);
        HttpVisitor hers = codes(asked.code(), Secret.of(""));
        hers.takeToken(SignIn.SECOND).post(SignIn.SECOND, Map.of("code", code(secret)));
        assertThat(hers.get("/today").statusCode()).isEqualTo(200);
        assertThat(location(new HttpVisitor(port), People.PASSWORD)).isEqualTo("/sign-in?failed");
        assertThat(location(new HttpVisitor(port), CHOSEN)).isEqualTo(SignIn.SECOND);
    }

    @Test
    void aCodeForANewPasswordIsWorthNothingOnceTheFactorsWereReset() throws IOException, InterruptedException {
        hasAnApp();
        Asked password = accounts.actingAs(administrator, () -> keeping.renewPassword(account()));
        HttpVisitor begun = codes(password.code(), Secret.of(""));
        reset();
        assertThat(begun.get(SignIn.ENROL).headers().firstValue("Location")).hasValue("/sign-in");
        assertThat(begins(password.code(), Secret.of(""))).isFalse();
    }

    @Test
    void wrongCodesOfWhoHasThePasswordDoNotKeepItsOwnerOut() throws IOException, InterruptedException {
        HttpVisitor atHerMachine = withPassword(People.PASSWORD);
        byte[] secret = AppSecrets.read(secretOn(atHerMachine, SignIn.ENROL));
        List<String> paper = SECRET.matcher(atHerMachine
                        .post(SignIn.ENROL + "/app", Map.of("code", code(secret)))
                        .body())
                .results()
                .map(found -> found.group(1))
                .toList();
        HttpVisitor thief = withPassword(People.PASSWORD);
        for (int i = 0; i < 3 * SignInLimit.FREE; i++) {
            thief.takeToken(SignIn.SECOND).post(SignIn.SECOND, Map.of("code", "00000" + i % 10));
        }
        HttpVisitor elsewhere = withPassword(People.PASSWORD);
        assertThat(elsewhere
                        .takeToken(SignIn.SECOND)
                        .post(SignIn.SECOND, Map.of("code", paper.getFirst()))
                        .headers()
                        .firstValue("Location"))
                .as("a code on paper, from anywhere")
                .hasValue("/today");
        MovableClock.INSTANCE.pass(STEP);
        atHerMachine.takeToken("/today").post("/sign-out", Map.of());
        atHerMachine.takeToken("/sign-in").post("/sign-in", Map.of("username", username, "password", People.PASSWORD));
        assertThat(atHerMachine
                        .takeToken(SignIn.SECOND)
                        .post(SignIn.SECOND, Map.of("code", code(secret)))
                        .headers()
                        .firstValue("Location"))
                .as("a code of the app, from where she has signed in before")
                .hasValue("/today");
    }

    @Test
    void everyFailedAndEveryNewFactorIsToldOnTheNextPage() throws IOException, InterruptedException {
        HttpVisitor hers = withPassword(People.PASSWORD);
        assertThat(enrols(hers, secretOn(hers, SignIn.ENROL))).isTrue();
        assertThat(hers.get("/today").body()).contains("En app som lager koder, ble lagt til", "Nye reservekoder");
        hers.takeToken("/today").post("/account/seen", Map.of());
        assertThat(hers.get("/today").body()).doesNotContain("ble lagt til kontoen din");
        HttpVisitor thief = withPassword(People.PASSWORD);
        for (int i = 0; i < 2; i++) {
            thief.takeToken(SignIn.SECOND).post(SignIn.SECOND, Map.of("code", "000000"));
        }
        assertThat(hers.get("/directory").body())
                .as("while she is signed in")
                .contains("Noen ga feil kode eller passnøkkel 2 ganger");
        assertThat(hers.get("/account").body()).contains("Feil kode eller passnøkkel");
        hers.takeToken("/today").post("/account/seen", Map.of());
        assertThat(hers.get("/today").body()).doesNotContain("Noen ga feil kode");
    }

    @Test
    void nobodySignsInWithAnAccountThatWaits() throws IOException, InterruptedException {
        String fresh = "waits" + username;
        Asked asked = accounts.actingAs(
                administrator,
                () -> keeping.ask(new AccountService.NewAccount(
                        fresh, "", "Bea Begynner", leader.body(), null, Role.CENTRE_LEADER)));
        username = fresh;
        assertThat(begins(asked.code(), Secret.of(""))).isFalse();
        assertThat(location(new HttpVisitor(port), "")).isEqualTo("/sign-in?failed");
        approvals.sayYes(leader, approvals.waitingOf(asked.account()).getFirst().id());
        assertThat(begins(asked.code(), asked.code())).isFalse();
    }

    /** Signs in for the first time with an app, and gives its secret. */
    private byte[] hasAnApp() throws IOException, InterruptedException {
        HttpVisitor hers = withPassword(People.PASSWORD);
        String secret = secretOn(hers, SignIn.ENROL);
        assertThat(enrols(hers, secret)).isTrue();
        return AppSecrets.read(secret);
    }

    private Asked reset() {
        return accounts.actingAs(administrator, () -> keeping.reset(account()));
    }

    private Secret<String> yes() {
        return accounts.actingAs(
                leader,
                () -> approvals
                        .sayYes(
                                leader,
                                approvals.waitingOf(worker.account()).getFirst().id())
                        .orElseThrow());
    }

    private Account account() {
        return accounts.find(worker.account()).orElseThrow();
    }

    private boolean begins(Secret<String> code, Secret<String> other) throws IOException, InterruptedException {
        return send(new HttpVisitor(port), code, other).statusCode() == 302;
    }

    private HttpVisitor codes(Secret<String> code, Secret<String> other) throws IOException, InterruptedException {
        HttpVisitor visitor = new HttpVisitor(port);
        assertThat(send(visitor, code, other).statusCode()).isEqualTo(302);
        return visitor;
    }

    private HttpResponse<String> send(HttpVisitor visitor, Secret<String> code, Secret<String> other)
            throws IOException, InterruptedException {
        return visitor.takeToken(SignIn.CODE)
                .post(
                        SignIn.CODE,
                        Map.of(
                                "username",
                                username,
                                "code",
                                code.reveal(),
                                "other",
                                other.reveal(),
                                "password",
                                CHOSEN));
    }

    private HttpVisitor withPassword(String password) throws IOException, InterruptedException {
        HttpVisitor visitor = new HttpVisitor(port);
        location(visitor, password);
        return visitor;
    }

    private String location(HttpVisitor visitor, String password) throws IOException, InterruptedException {
        return visitor.takeToken("/sign-in")
                .post("/sign-in", Map.of("username", username, "password", password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static String secretOn(HttpVisitor visitor, String path) throws IOException, InterruptedException {
        visitor.takeToken(path);
        return secretIn(visitor.get(path).body());
    }

    private static String secretIn(String page) {
        Matcher found = SECRET.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static boolean enrols(HttpVisitor visitor, String secret) throws IOException, InterruptedException {
        return visitor.post(SignIn.ENROL + "/app", Map.of("code", code(AppSecrets.read(secret))))
                .body()
                .contains("reservekode");
    }

    private static String code(byte[] secret) {
        return Totp.code(secret, Totp.stepAt(MovableClock.INSTANCE.instant()), Totp.DIGITS);
    }
}
