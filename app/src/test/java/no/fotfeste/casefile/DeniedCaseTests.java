package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.OneTime;
import no.fotfeste.testing.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP, signed in by the form: a case one may not see answers like one that does not exist, byte by byte. */
class DeniedCaseTests extends CaseWorld {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @CsvSource({
        "CENTRE_WORKER, ''",
        "CENTRE_LEADER, /client",
        "COORDINATOR, /seen",
        "COORDINATOR, /journal/older",
        "CENTRE_WORKER, /circumstances/home",
        "SERVICE_CONTACT, ''",
        "ADMINISTRATOR, /words"
    })
    void aDeniedAndAnUnknownCaseAnswerAlike(Role role, String below) throws IOException, InterruptedException {
        signIn(role);
        HttpResponse<String> denied = get(CaseAddress.of(caseId) + below);
        CaseId unknown = CaseId.next();
        HttpResponse<String> missing = get(CaseAddress.of(unknown) + below);
        assertThat(denied.statusCode()).isEqualTo(missing.statusCode()).isEqualTo(404);
        assertThat(Bytes.ofThePage(denied.body(), caseId.toString()))
                .isEqualTo(Bytes.ofThePage(missing.body(), unknown.toString()));
        assertThat(denied.headers().map().keySet())
                .isEqualTo(missing.headers().map().keySet());
    }

    @ParameterizedTest
    @CsvSource({"client", "words", "journal/new", "family/new", "close", "reopen", "circumstances/withdraw"})
    void nothingCanBeWrittenInADeniedCase(String below) throws IOException, InterruptedException {
        signIn(Role.CENTRE_WORKER);
        String token = token(get("/cases").body());
        assertThat(post(CaseAddress.of(caseId, below), "_once=" + OneTime.key() + "&_csrf=" + token)
                        .statusCode())
                .isEqualTo(404);
        assertThat(client().closedAt()).isNull();
    }

    private void signIn(Role role) throws IOException, InterruptedException {
        String username = "denied-" + CaseId.next();
        accounts.create(new NewAccount(username, People.PASSWORD, "Test Eksempel", BodyId.next(), null, role));
        String token = token(get("/sign-in").body());
        HttpResponse<String> answer = post(
                "/sign-in",
                "_csrf=" + token + "&username=" + username + "&password="
                        + URLEncoder.encode(People.PASSWORD, StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("failed");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertThat(found.find()).isTrue();
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }
}
