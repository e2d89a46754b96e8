package no.fotfeste.bench;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser: keeps their cookies, follows nothing, keeps nothing else. All browsers share one connection. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("<input[^>]*name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern STYLE_SHEET =
            Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]*fotfeste[^\"]*)\"");

    private final HttpClient client;
    private final URI address;
    private final Map<String, String> cookies = new TreeMap<>();
    private String csrf = "";
    private String styleSheet = "";

    Browser(HttpClient client, URI address) {
        this.client = client;
        this.address = address;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        csrf = found(CSRF, get("/sign-in"));
        post("/sign-in", Map.of("username", username, "password", password));
        String first = get("/today");
        csrf = found(CSRF, first);
        styleSheet = found(STYLE_SHEET, first);
    }

    String styleSheet() {
        return styleSheet;
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve(path)));
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form, with what every form of a page carries. */
    void post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", csrf);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        boolean refused = answer.headers().firstValue("Location").orElse("").contains("/sign-in");
        if (answer.statusCode() >= 400 || refused) {
            throw new IOException(path + " was answered with " + answer.statusCode() + (refused ? " to /sign-in" : ""));
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Accept", "text/html,*/*").header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return answer;
    }

    private static String found(Pattern pattern, String page) throws IOException {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IOException("The page has no " + pattern.pattern());
        }
        return matcher.group(1);
    }
}
