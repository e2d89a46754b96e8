package no.fotfeste.sudden;

import java.io.ByteArrayOutputStream;
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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does without script: signs in, asks for pages and posts forms. */
final class Window implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("href=\"/cases/([0-9a-f-]{36})\"");

    private static final String PART = "--part\r\nContent-Disposition: form-data; name=";
    private static final Pattern OLDER = Pattern.compile("href=\"(/cases/[0-9a-f-]{36}/journal/older[^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI house;
    private String token = "";

    static Window at(URI house) {
        return new Window(house);
    }

    private Window(URI house) {
        this.house = house;
    }

    static Window signedIn(URI house, String username) throws IOException, InterruptedException {
        Window window = new Window(house);
        window.readToken("/sign-in");
        window.post("/sign-in", Map.of("username", username, "password", "fotfeste-demo"));
        window.readToken("/cases");
        return window;
    }

    String text(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(house.resolve(path)).header("Accept", "text/html"))
                .body();
    }

    /** Where a page leads on to. */
    String redirectOf(String path) throws IOException, InterruptedException {
        return location(send(HttpRequest.newBuilder(house.resolve(path))));
    }

    /** Posts a form and tells where it leads on to; empty when it was not saved. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return location(sent(path, fields));
    }

    /** Posts a form and tells how it was answered. */
    int answerTo(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return sent(path, fields).statusCode();
    }

    private HttpResponse<String> sent(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        all.putIfAbsent("_once", UUID.randomUUID().toString());
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(house.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Adds a file to a form, and tells how it was answered. */
    int upload(String path, Map<String, String> fields, List<byte[]> files) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        all.putIfAbsent("_once", UUID.randomUUID().toString());
        all.forEach((name, value) ->
                body.writeBytes((PART + "\"" + name + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        files.forEach(file -> {
            body.writeBytes((PART + "\"file\"; filename=\"brev.pdf\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(house.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())))
                .statusCode();
    }

    /** The status of a page. */
    int status(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(house.resolve(path)).header("Accept", "text/html"))
                .statusCode();
    }

    List<String> cases() throws IOException, InterruptedException {
        return CASE.matcher(text("/cases"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The whole journal of a case, page after page. */
    String journal(String caseId) throws IOException, InterruptedException {
        String shown = text("/cases/" + caseId + "/journal");
        StringBuilder all = new StringBuilder(shown);
        for (Matcher older = OLDER.matcher(shown); older.find(); older = OLDER.matcher(shown)) {
            shown = text(older.group(1));
            all.append(shown);
        }
        return all.toString();
    }

    void readToken(String path) throws IOException, InterruptedException {
        token = TOKEN.matcher(text(path))
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow(() -> new IOException("There is no form on the page"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    private String location(HttpResponse<String> answer) {
        boolean leadsOn = answer.statusCode() == 302 || answer.statusCode() == 303;
        return leadsOn
                ? house.resolve(answer.headers().firstValue("Location").orElse(""))
                        .getPath()
                : "";
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
