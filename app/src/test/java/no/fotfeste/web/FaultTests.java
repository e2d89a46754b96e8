package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered when something is wrong, from a real server. */
@WithShell
class FaultTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ShellWorld.Visitor visitor;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void aContactIsSignedIn() {
        visitor.signIn(Audience.SERVICE_CONTACT);
    }

    @Test
    void answersWhatIsClosedAndWhatIsUnknownWithTheSameBytes() throws Exception {
        HttpResponse<String> unknown = get("/no-such-page", "text/html");
        HttpResponse<String> closed = get("/trouble/leaders", "text/html");
        HttpResponse<String> undeclared = get("/trouble/undeclared", "text/html");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Vi finner ikke siden").doesNotContain("no-such-page");
        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(closed.body()).isEqualTo(unknown.body());
        assertThat(undeclared.body()).isEqualTo(unknown.body());
        assertThat(closed.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }

    @Test
    void tellsNothingOfItsOwnFaultButANumber() throws Exception {
        HttpResponse<String> broken = get("/trouble/broken", "text/html");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body())
                .contains("Noe gikk galt hos oss")
                .containsPattern("[0-9a-f]{8}")
                .doesNotContain("Linn", "Exception", "no.fotfeste");
    }

    /** The header, what the page says of itself, and the words: also when the browser asks for something else. */
    @ParameterizedTest
    @CsvSource({
        "/no-such-page, GET, 404, nb, Vi finner ikke siden",
        "/no-such-page?lang=en, GET, 404, en, We cannot find the page",
        "/trouble/broken, GET, 500, nb, Noe gikk galt hos oss",
        "/hide, POST, 403, nb, Siden var åpen for lenge",
        "/hide?lang=en, POST, 403, en, The page was open for too long"
    })
    void saysWhichLanguageItIsIn(String path, String method, int status, String language, String words)
            throws Exception {
        for (String liked : new String[] {"nb", "en-GB,en;q=0.9", "de"}) {
            HttpResponse<String> fault = send(HttpRequest.newBuilder(at(path))
                    .header("Accept", "text/html")
                    .header("Accept-Language", liked)
                    .method(method, BodyPublishers.noBody()));
            assertThat(fault.statusCode()).isEqualTo(status);
            assertThat(fault.headers().allValues("Content-Language")).containsExactly(language);
            assertThat(fault.body()).contains("<html lang=\"" + language + "\"", words);
        }
    }

    @Test
    void speaksToProgramsInTheirOwnForm() throws Exception {
        HttpResponse<String> unknown = get("/no-such-page", "application/json");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(unknown.body()).doesNotContain("no-such-page");
    }

    @Test
    void refusesAFormThatIsNotOurs() throws Exception {
        HttpResponse<String> foreign = post("/hide", "_from=/today");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("Siden var åpen for lenge");
    }

    @Test
    void refusesManyMegabytesKindly() throws Exception {
        HttpResponse<String> tooLarge = post("/hide", "_from=" + "x".repeat(20_000_000));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("Dette var for mye").doesNotContain("Exception");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", accept));
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
