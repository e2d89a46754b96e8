package no.fotfeste.access.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.OneTime;
import no.fotfeste.testing.People;
import no.fotfeste.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What a session costs the database at each request, and that it means what it meant. */
@IntegrationTest
class SessionCostTests {

    private static final String SESSION = "fotfeste";
    private static final String FORM = "fotfeste-form";
    private static final Pattern STYLE = Pattern.compile("\"(/assets/[^\"]+/fotfeste.css)\"");
    private static final Duration SET = Duration.ofMinutes(30);

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext application;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private MockMvcTester browser;
    private String username = "";

    @BeforeEach
    void somebodyWorksHere() {
        Filter sessions = Objects.requireNonNull(application
                .getBean("sessionFilter", FilterRegistrationBean.class)
                .getFilter());
        browser = MockMvcTester.from(
                application,
                builder -> builder.addFilters(sessions)
                        .addDispatcherServletCustomizer(servlet -> servlet.setPublishEvents(false))
                        .apply(springSecurity())
                        .build());
        username = People.usernameOf(people.centreWorker());
    }

    @Test
    void aSecondPageWithinAMinuteReadsTheSessionOnceAndWritesNothing() {
        Cookie session = signedIn();
        usedAgo(Duration.ofHours(-1));
        assertThat(sessionStatements(() -> assertThat(get("/today", session)).hasStatusOk()))
                .singleElement()
                .asString()
                .startsWith("select");
    }

    @Test
    void thatItWasUsedIsWrittenOnceAMinuteWithoutWaitingForTheDisk() {
        Cookie session = signedIn();
        usedAgo(SparingSession.NOTED_EVERY);
        Instant before = Instant.now().minusMillis(1);
        List<String> made = sessionStatements(() -> get("/today", session));
        assertThat(made).hasSize(2);
        assertThat(made.getFirst()).startsWith("select");
        assertThat(made.getLast()).startsWith("update access.session").contains("'synchronous_commit', 'off'");
        assertThat(lastUse()).isAfter(before);
        assertThat(expiry()).isEqualTo(lastUse().plus(SET));
    }

    @Test
    void endsWhenItWasUnusedForAsLongAsIsSet() {
        Cookie session = signedIn();
        usedAgo(SET.minus(Duration.ofMinutes(5)));
        assertThat(get("/today", session)).hasStatusOk();
        usedAgo(SET);
        assertThat(get("/today", session)).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }

    @Test
    void whatIsTheSameForAllAsksTheDatabaseNothing() {
        Cookie session = signedIn();
        Matcher style = STYLE.matcher(text(get("/today", session)));
        assertThat(style.find()).isTrue();
        assertThat(StatementCounter.during(
                        () -> assertThat(get(style.group(1), session)).hasStatusOk()))
                .isEmpty();
    }

    /** Nor does it make a connection past the pool: {@link StatementCounter} would tell. */
    @Test
    void askingHowItIsReadsNoSessionAndConnectsNobody() {
        Cookie session = signedIn();
        assertThat(StatementCounter.during(
                        () -> assertThat(get("/actuator/health", session)).hasStatusOk()))
                .isEmpty();
    }

    /** Whoever reads a session that is over throws it away, so one that still stands was not read. */
    @Test
    void noneOfItIsReadOverRealHttpEither() throws IOException, InterruptedException {
        HttpVisitor visitor = new HttpVisitor(port).signIn(username);
        Matcher style = STYLE.matcher(visitor.get("/today").body());
        assertThat(style.find()).isTrue();
        usedAgo(SET);
        assertThat(visitor.get(style.group(1)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(standing()).isOne();
        assertThat(visitor.get("/today").statusCode()).isEqualTo(302);
        assertThat(standing()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in?failed",
                "/sign-in/second",
                "/sign-in/enrol",
                "/sign-in/left",
                "/receipt",
                "/gallery",
                "/today",
                "/cases",
                "/no-such-page",
                "/first-administrator"
            })
    void lookingAtAPageMakesNoSession(String path) {
        assertThat(sessionStatements(() -> assertThat(
                                browser.get().uri(path).exchange().getResponse().getCookie(SESSION))
                        .isNull()))
                .isEmpty();
    }

    @Test
    void whoIsSignedInIsLedOnFromTheSignInPageByOneRead() {
        Cookie session = signedIn();
        usedAgo(Duration.ofHours(-1));
        assertThat(sessionStatements(() -> assertThat(get("/sign-in", session))
                        .hasStatus3xxRedirection()
                        .hasRedirectedUrl("/today")))
                .hasSize(1);
    }

    @Test
    void signingInIsOnTheDiskWhenItIsAnswered() {
        assertThat(sessionStatements(this::signIn))
                .isNotEmpty()
                .noneMatch(statement -> statement.contains("synchronous_commit"));
    }

    @Test
    void aFormOfNobodyIsTakenWithItsCookieAlone() {
        MvcTestResult page = browser.get().uri("/sign-in").exchange();
        assertThat(browser.post().uri("/sign-in").param("_csrf", HttpVisitor.tokenIn(text(page))))
                .hasStatus(403);
        Cookie form = cookie(page, FORM);
        assertThat(form.isHttpOnly()).isTrue();
        assertThat(form.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(form.getMaxAge()).as("gone with the browser").isNegative();
    }

    @Test
    void whoIsSignedInNeedsTheTokenOfTheirOwnSession() {
        MvcTestResult page = browser.get().uri("/receipt").exchange();
        Cookie form = cookie(page, FORM);
        String nobodys = HttpVisitor.tokenIn(text(page));
        Cookie session = signedIn();
        String theirs = HttpVisitor.tokenIn(text(get("/today", session)));
        assertThat(hide(session, form, nobodys)).hasStatus(403);
        assertThat(hide(session, form, theirs)).hasStatus3xxRedirection().hasRedirectedUrl("/hidden");
    }

    @Test
    void theSignInFormWorksAlsoWhenSomebodyHasSignedInMeanwhile() {
        MvcTestResult page = browser.get().uri("/sign-in").exchange();
        Cookie session = signedIn();
        MvcTestResult answer = browser.post()
                .uri("/sign-in")
                .cookie(session, cookie(page, FORM))
                .param("_csrf", HttpVisitor.tokenIn(text(page)))
                .param("username", username)
                .param("password", People.PASSWORD)
                .exchange();
        assertThat(answer).hasRedirectedUrl("/today");
        assertThat(cookie(answer, SESSION).getValue()).isNotEqualTo(session.getValue());
        assertThat(get("/today", session)).hasRedirectedUrl("/sign-in");
    }

    private MvcTestResult hide(Cookie session, Cookie form, String token) {
        return browser.post()
                .uri("/hide")
                .cookie(session, form)
                .param("_csrf", token)
                .param("_once", OneTime.key())
                .exchange();
    }

    /** Signed in, with all that a first page writes behind it. */
    private Cookie signedIn() {
        Cookie session = cookie(signIn(), SESSION);
        assertThat(get("/today", session)).hasStatusOk();
        return session;
    }

    private MvcTestResult signIn() {
        MvcTestResult page = browser.get().uri("/sign-in").exchange();
        return browser.post()
                .uri("/sign-in")
                .cookie(cookie(page, FORM))
                .param("_csrf", HttpVisitor.tokenIn(text(page)))
                .param("username", username)
                .param("password", People.PASSWORD)
                .exchange();
    }

    private MvcTestResult get(String path, Cookie session) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    private static Cookie cookie(MvcTestResult answer, String name) {
        return Objects.requireNonNull(answer.getResponse().getCookie(name), name);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static List<String> sessionStatements(Runnable work) {
        return StatementCounter.during(work).stream()
                .map(statement -> statement.strip().toLowerCase(Locale.ROOT))
                .filter(statement -> statement.contains("access.session"))
                .toList();
    }

    /** As if the session had been used so long ago; what is less than nothing lies ahead. */
    private void usedAgo(Duration ago) {
        long used = Instant.now().minus(ago).toEpochMilli();
        database.sql("update access.session set last_access_time = :used, expiry_time = :used + 1800000 where "
                        + "principal_name = :username")
                .param("used", used)
                .param("username", username)
                .update();
    }

    private long standing() {
        return database.sql("select count(*) from access.session where principal_name = :name")
                .param("name", username)
                .query(Long.class)
                .single();
    }

    private Instant lastUse() {
        return moment("last_access_time");
    }

    private Instant expiry() {
        return moment("expiry_time");
    }

    private Instant moment(String column) {
        return Instant.ofEpochMilli(
                database.sql("select " + column + " from access.session where principal_name = :name")
                        .param("name", username)
                        .query(Long.class)
                        .single());
    }
}
