package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What every answer says to the browser, and what is taken from nobody, over real HTTP. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class HardeningTests {

    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY");
    private static final Map<String, String> BY_TLS = Map.of("X-Forwarded-Proto", "https");

    @LocalServerPort
    int port;

    @Autowired
    AccountService accounts;

    @Autowired
    Map<String, HandlerMapping> mappings;

    private String username = "";
    private HttpVisitor visitor;

    @BeforeEach
    void somebodyWorksHere() throws IOException, InterruptedException {
        username = "hardening-" + CaseId.next();
        accounts.create(
                new NewAccount(username, People.PASSWORD, "Test Eksempel", BodyId.next(), null, Role.CENTRE_LEADER));
        visitor = new HttpVisitor(port).signIn(username);
    }

    @Test
    void everyHandlersAnswerIsGuarded() throws IOException, InterruptedException {
        List<String> bare = new ArrayList<>();
        for (Handler handler : Handler.all()) {
            for (String address : handler.addresses(CaseId.next().toString())) {
                if (address.contains("*") || address.equals("/hide")) {
                    continue;
                }
                HttpResponse<String> answer =
                        handler.isAskedWith("POST") ? visitor.post(address, Map.of()) : visitor.get(address);
                bare.addAll(missing(handler.asked() + " " + address, answer));
            }
        }
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /no-such-page, 404",
        "GET, /accounts, 404",
        "GET, /cases;x=1, 400",
        "GET, /cases/search, 400",
        "DELETE, /today, 403",
        "PUT, /cases, 403",
        "PATCH, /cases, 403",
        "POST, /hide, 403",
        "OPTIONS, /today, 404",
        "GET, /js/fotfeste.js, 404",
        "GET, /assets/0/img/none.svg, 404",
        "GET, /assets/none, 404",
        "GET, /actuator, 404",
        "GET, /actuator/health, 200",
        "GET, /actuator/metrics, 404",
        "GET, /error, 404"
    })
    void faultsAndWhatIsAskedWronglyAreGuardedToo(String method, String path, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.send(method, path, "", Map.of("Accept", "*/*"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(missing(path, answer)).isEmpty();
    }

    @Test
    void tooMuchIsRefusedAndGuarded() throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.post("/cases/search", Map.of("q", "x".repeat(3_000_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(missing("/cases/search", answer)).isEmpty();
    }

    /** A name and a password are short; nobody needs to read more of it to know. */
    @ParameterizedTest
    @CsvSource({
        "/sign-in, 9000, 413",
        "/sign-in, 5000, 302",
        "/receipt, 9000, 413",
        "/first-administrator, 9000, 413",
        "/cases/search, 1100000, 413"
    })
    void howMuchIsTakenDependsOnWhatItIsFor(String path, int length, int status)
            throws IOException, InterruptedException {
        HttpVisitor nobody = new HttpVisitor(port).takeToken("/sign-in");
        HttpResponse<String> answer = nobody.post(path, Map.of("username", username, "password", "x".repeat(length)));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void filesComeFromThoseWhoAreSignedIn() throws IOException, InterruptedException {
        String parts = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                + "x".repeat(2_000_000) + "\r\n--x--\r\n";
        Map<String, String> inParts = Map.of("Content-Type", "multipart/form-data; boundary=x");
        String address = "/cases/" + CaseId.next() + "/documents/new";
        assertThat(new HttpVisitor(port).send("POST", address, parts, inParts).statusCode())
                .isEqualTo(413);
        assertThat(visitor.send("POST", address, parts, inParts).statusCode()).isEqualTo(403);
        assertThat(visitor.send("POST", "/today", parts, inParts).statusCode()).isEqualTo(413);
    }

    /** A question is not read for what comes with it, however it is sent: it would be kept in memory, by anybody. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "POST"})
    void whatDoesNotSayHowLongItIsIsNotRead(String method) throws IOException {
        String part = String.join(
                "\r\n", "--x", "Content-Disposition: form-data; name=\"username\"", "", "somebody", "--x--", "");
        String asked = String.join(
                "\r\n",
                method + " /sign-in HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: multipart/form-data; boundary=x",
                "Transfer-Encoding: chunked",
                "",
                Integer.toHexString(part.length()),
                part,
                "0",
                "",
                "");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void onlyWhatIsTheSameForAllIsKeptByTheBrowser() throws IOException, InterruptedException {
        Matcher assets = ASSET.matcher(visitor.get("/today").body());
        int found = 0;
        while (assets.find()) {
            HttpResponse<String> asset = visitor.get(assets.group(1));
            found++;
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().allValues("Cache-Control"))
                    .singleElement()
                    .asString()
                    .contains("immutable", "public", "max-age=31536000");
        }
        assertThat(found).isGreaterThan(2);
    }

    @Test
    void everyChangeAsksForTheFormsToken() throws IOException, InterruptedException {
        List<String> open = new ArrayList<>(List.of("/sign-in", "/sign-out"));
        Handler.all().stream()
                .filter(handler -> !handler.isAskedWith("GET") && !handler.isAskedWith("any"))
                .flatMap(handler -> handler.addresses(CaseId.next().toString()).stream())
                .forEach(open::add);
        assertThat(open).hasSizeGreaterThan(40);
        for (String address : List.copyOf(open)) {
            if (visitor.send("POST", address, "version=1", Map.of()).statusCode() == 403) {
                open.remove(address);
            }
        }
        assertThat(open).as("changes without a token").isEmpty();
    }

    /** What is asked for is never changed: no handler answers both, and none changes anything by other methods than POST. */
    @Test
    void handlersAreAskedByGetOrPostAlone() {
        assertThat(Handler.all().stream()
                        .filter(handler -> !handler.address().startsWith("/error"))
                        .map(Handler::asked))
                .containsOnly("GET", "POST");
    }

    @Test
    void nothingIsServedBesideTheHandlersThatAreListed() {
        Set<String> listed =
                Set.copyOf(Handler.all().stream().map(Handler::address).toList());
        List<String> beside = mappings.values().stream()
                .filter(RequestMappingInfoHandlerMapping.class::isInstance)
                .map(RequestMappingInfoHandlerMapping.class::cast)
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .filter(address -> !listed.contains(address) && !address.startsWith("/actuator/health"))
                .toList();
        assertThat(beside).isEmpty();
    }

    @Test
    void browsersInsistOnTlsOnlyWhereThereIsTls() throws IOException, InterruptedException {
        assertThat(visitor.get("/today").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        assertThat(visitor.send("GET", "/today", "", BY_TLS).headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
    }

    @Test
    void theSessionsCookieIsBoundToTheHostOverTls() throws IOException, InterruptedException {
        HttpResponse<String> page = new HttpVisitor(port).send("GET", "/sign-in", "", BY_TLS);
        String cookie = page.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie)
                .as("a form's, as long as there is no session")
                .startsWith("__Host-fotfeste-form=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
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
                        Map.of("X-Forwarded-Proto", "https", "Cookie", cookie.replaceFirst(";.*", "")));
        assertThat(signedIn.headers().firstValue("Location")).hasValue("/today");
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .allSatisfy(set -> assertThat(set)
                        .startsWith("__Host-")
                        .contains("Path=/", "Secure", "HttpOnly")
                        .doesNotContain("Domain"))
                .anySatisfy(
                        set -> assertThat(set).startsWith("__Host-fotfeste=").contains("SameSite=Lax"));
    }

    @Test
    void theSessionsCookieIsOutOfReachWithoutTlsToo() throws IOException, InterruptedException {
        HttpResponse<String> signedIn = new HttpVisitor(port)
                .takeToken("/sign-in")
                .post("/sign-in", Map.of("username", username, "password", People.PASSWORD));
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(set -> assertThat(set).startsWith("fotfeste=").contains("HttpOnly", "SameSite=Lax"))
                .allSatisfy(set -> assertThat(set).contains("HttpOnly"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "/%2felsewhere"})
    void nobodyIsSentElsewhere(String wanted) throws IOException, InterruptedException {
        visitor.post("/hide", Map.of("_from", wanted));
        HttpResponse<String> shown = visitor.post("/hidden", Map.of("password", People.PASSWORD));
        assertThat(shown.headers().firstValue("Location")).hasValue("/today");
    }

    @Test
    void redirectsNameNoHostThatSomebodyMayHaveChosen() throws IOException, InterruptedException {
        HttpResponse<String> sent =
                new HttpVisitor(port).send("GET", "/today", "", Map.of("X-Forwarded-Host", "elsewhere.example"));
        assertThat(sent.headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void whatSomebodyTypesWhereItDoesNotBelongIsNotLogged(CapturedOutput output)
            throws IOException, InterruptedException {
        visitor.get("/directory/bodies/Fiktiva-Fiktivsen");
        visitor.get("/cases/Fiktiva-Fiktivsen");
        visitor.post("/reception/Fiktiva-Fiktivsen/1", Map.of("version", "Fiktiva-Fiktivsen"));
        visitor.post("/house/rooms", Map.of("section", "Fiktiva-Fiktivsen", "beds", "Fiktiva-Fiktivsen"));
        visitor.send("DELETE", "/Fiktiva-Fiktivsen", "", Map.of());
        visitor.send("GET", "/cases;name=Fiktiva-Fiktivsen", "", Map.of());
        new HttpVisitor(port)
                .takeToken("/sign-in")
                .post("/sign-in", Map.of("username", "Fiktiva-Fiktivsen", "password", "Fiktiva-Fiktivsen"));
        assertThat(output.getAll()).doesNotContain("Fiktiva");
    }

    private static List<String> missing(String asked, HttpResponse<String> answer) {
        List<String> missing = new ArrayList<>();
        HEADERS.forEach((name, value) -> {
            if (!answer.headers().allValues(name).equals(List.of(value))) {
                missing.add(asked + " " + answer.statusCode() + ": " + name);
            }
        });
        if (!answer.headers().firstValue("Permissions-Policy").orElse("").contains("camera=()")) {
            missing.add(asked + ": Permissions-Policy");
        }
        boolean mayBeKept = answer.statusCode() == 200 && asked.contains(" /assets/");
        if (!mayBeKept && !answer.headers().allValues("Cache-Control").contains("no-store")) {
            missing.add(asked + " " + answer.statusCode() + ": Cache-Control");
        }
        return missing;
    }
}
