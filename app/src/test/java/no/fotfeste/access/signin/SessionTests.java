package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long and in how many places somebody is signed in. */
@IntegrationTest
class SessionTests {

    private static final String COOKIE = "fotfeste=";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SessionService sessions;

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
        HttpVisitor nobody = new HttpVisitor(port);
        HttpResponse<String> page = nobody.get("/sign-in");
        String fixed = cookie(page);
        HttpResponse<String> signedIn = new HttpVisitor(port)
                .send(
                        "POST",
                        "/sign-in",
                        HttpVisitor.form(Map.of(
                                "username",
                                username,
                                "password",
                                People.PASSWORD,
                                "_csrf",
                                HttpVisitor.tokenIn(page.body()))),
                        Map.of("Cookie", fixed));
        assertThat(signedIn.headers().firstValue("Location")).hasValue("/today");
        assertThat(cookie(signedIn)).startsWith(COOKIE).isNotEqualTo(fixed);
        assertThat(nobody.get("/today").headers().firstValue("Location")).hasValue("/sign-in");
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

    private static String cookie(HttpResponse<String> answer) {
        return Stream.of(answer.headers().allValues("Set-Cookie"))
                .flatMap(List::stream)
                .filter(set -> set.startsWith(COOKIE))
                .map(set -> set.replaceFirst(";.*", ""))
                .findFirst()
                .orElse("");
    }
}
