package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long and in how many places somebody is signed in. */
@IntegrationTest
class SessionTests {

    private static final String COOKIE = "fotfeste=";
    private static final String FORM_COOKIE = "fotfeste-form=";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SessionService sessions;

    @Autowired
    JdbcClient database;

    @Autowired
    SignInSettings settings;

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
    void aSessionThatSomebodyHadBeforehandIsWorthNothingAfterwards() throws IOException, InterruptedException {
        HttpVisitor beforehand = new HttpVisitor(port);
        HttpResponse<String> theirs = signIn(beforehand, People.usernameOf(people.centreWorker()), "");
        String fixed = cookie(theirs, COOKIE);
        assertThat(beforehand.get("/today").statusCode()).isEqualTo(200);
        HttpResponse<String> signedIn = signIn(new HttpVisitor(port), username, fixed + "; ");
        assertThat(signedIn.headers().firstValue("Location")).hasValue("/today");
        assertThat(cookie(signedIn, COOKIE)).startsWith(COOKIE).isNotEqualTo(fixed);
        assertThat(beforehand.get("/today").headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void lastsNoLongerThanTheLongestHoweverMuchIsDone() throws IOException, InterruptedException {
        HttpVisitor visitor = new HttpVisitor(port).signIn(username);
        MovableClock.INSTANCE.pass(settings.longestSession().minus(Duration.ofMinutes(1)));
        assertThat(visitor.get("/today").statusCode()).isEqualTo(200);
        MovableClock.INSTANCE.pass(Duration.ofMinutes(1));
        assertThat(visitor.get("/today").headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void endsTheOneLongestUnusedWhenThereAreTooMany() throws IOException, InterruptedException {
        HttpVisitor first = new HttpVisitor(port).signIn(username);
        HttpVisitor second = new HttpVisitor(port).signIn(username);
        for (int i = 2; i < settings.sessions(); i++) {
            new HttpVisitor(port).signIn(username);
        }
        assertThat(sessions.of(username, null)).hasSize(settings.sessions());
        letAMinutePass();
        first.get("/today");
        new HttpVisitor(port).signIn(username);
        assertThat(sessions.of(username, null)).hasSize(settings.sessions());
        assertThat(first.get("/today").statusCode()).isEqualTo(200);
        assertThat(second.get("/today").headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void oneEndsTheOthersFromOnesOwnPage() throws IOException, InterruptedException {
        HttpVisitor here = new HttpVisitor(port).signIn(username);
        HttpVisitor elsewhere = new HttpVisitor(port).signIn(username);
        here.takeToken("/account").post("/account/sessions/end-others", Map.of());
        assertThat(here.get("/today").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/today").headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void nobodyEndsSomebodyElses() throws IOException, InterruptedException {
        HttpVisitor hers = new HttpVisitor(port).signIn(username);
        String place = sessions.of(username, null).getFirst().id().toString();
        new HttpVisitor(port)
                .signIn(People.usernameOf(people.centreWorker()))
                .post("/account/sessions/" + place + "/end", Map.of());
        assertThat(hers.get("/today").statusCode()).isEqualTo(200);
    }

    /** That a session was used is written once a minute. */
    private void letAMinutePass() {
        database.sql("update access.session set last_access_time = last_access_time - :minute")
                .param("minute", SparingSession.NOTED_EVERY.toMillis())
                .update();
    }

    private static HttpResponse<String> signIn(HttpVisitor visitor, String username, String cookies)
            throws IOException, InterruptedException {
        HttpResponse<String> page = visitor.get("/sign-in");
        String body = HttpVisitor.form(
                Map.of("username", username, "password", People.PASSWORD, "_csrf", HttpVisitor.tokenIn(page.body())));
        return cookies.isEmpty()
                ? visitor.send("POST", "/sign-in", body, Map.of())
                : visitor.send("POST", "/sign-in", body, Map.of("Cookie", cookies + cookie(page, FORM_COOKIE)));
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith(name))
                .map(set -> set.replaceFirst(";.*", ""))
                .findFirst()
                .orElse("");
    }
}
