package no.fotfeste.testing;

import static java.util.stream.Collectors.joining;

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
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who asks over real HTTP, signs in by the form, and sees every header of an answer. */
public final class HttpVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    /** In the version that is spoken here: each question would ask for a newer one, and be refused. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private final int port;
    private String token = "";

    /** Nobody yet, at an application on this machine. */
    public HttpVisitor(int port) {
        this.port = port;
    }

    /** Signs in, and keeps a form's token from the page that follows. */
    public HttpVisitor signIn(String username) throws IOException, InterruptedException {
        return signIn(username, People.PASSWORD);
    }

    /** The same, with a password of one's own. */
    public HttpVisitor signIn(String username, String password) throws IOException, InterruptedException {
        takeToken("/sign-in");
        post("/sign-in", Map.of("username", username, "password", password));
        return takeToken("/today");
    }

    /** Takes the token from a page with a form, as the forms that are sent from it will have it. */
    public HttpVisitor takeToken(String path) throws IOException, InterruptedException {
        token = tokenIn(get(path).body());
        return this;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "", Map.of());
    }

    /** Sends a form with its token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", token);
        all.putIfAbsent("_once", OneTime.key());
        return send("POST", path, form(all), Map.of());
    }

    /** What somebody has written, as it stands in a body, with what every form of a page carries. */
    public String withToken(String fields) {
        return form(Map.of("_csrf", token, "_once", OneTime.key())) + (fields.isEmpty() ? "" : "&" + fields);
    }

    /** Asks in any way, without a token. */
    public HttpResponse<String> send(String method, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        Map<String, String> all = new HashMap<>(
                Map.of("Accept", "text/html,*/*;q=0.1", "Content-Type", "application/x-www-form-urlencoded"));
        all.putAll(headers);
        all.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** The token of the forms on a page. */
    public static String tokenIn(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("There is no form with a token on the page");
        }
        return found.group(1);
    }

    /** Fields as a form sends them. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }
}
