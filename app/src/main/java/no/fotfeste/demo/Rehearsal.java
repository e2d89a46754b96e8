package no.fotfeste.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;

/**
 * Works in the demo world for a while and stops the application. From it the JDK learns what the pages run, and keeps that in
 * its cache, so that the first visitor of the day does not wait for it.
 */
class Rehearsal {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("href=\"(/cases/[0-9a-f-]{36})\"");

    private final ApplicationContext application;
    private final int turns;

    Rehearsal(ApplicationContext application, @Value("${fotfeste.demo.rehearsal}") int turns) {
        this.application = application;
        this.turns = turns;
    }

    @EventListener(ApplicationReadyEvent.class)
    void play() throws IOException, InterruptedException {
        work();
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(application)));
    }

    private void work() throws IOException, InterruptedException {
        Visitor worker = new Visitor("ane");
        Visitor coordinator = new Visitor("mona");
        Visitor receiver = new Visitor("tor");
        List<String> cases = worker.casesOn("/cases");
        for (int turn = 0; turn < turns; turn++) {
            String address = cases.get(turn % cases.size());
            worker.get(address);
            worker.get("/house");
            worker.post("/cases/search", Map.of("q", "Linn"));
            worker.post(address + "/journal/new", Map.of("kind", "NOTE", "note", "Snakket om bolig og skole."));
            worker.get("/today");
            coordinator.get("/today");
            receiver.get("/today");
        }
    }

    private final class Visitor {

        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String csrf;

        Visitor(String username) throws IOException, InterruptedException {
            String token = tokenOn("/sign-in");
            send(form("/sign-in", Map.of("username", username, "password", DemoAccounts.PASSWORD, "_csrf", token)));
            this.csrf = tokenOn("/today");
        }

        List<String> casesOn(String path) throws IOException, InterruptedException {
            return CASE.matcher(get(path))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }

        String get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(at(path)).build());
        }

        void post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            Map<String, String> all = new HashMap<>(fields);
            all.put("_csrf", csrf);
            all.put("_once", UUID.randomUUID().toString());
            send(form(path, all));
        }

        private String tokenOn(String path) throws IOException, InterruptedException {
            Matcher token = CSRF.matcher(get(path));
            if (!token.find()) {
                throw new IllegalStateException("There is no form on " + path);
            }
            return token.group(1);
        }

        private String send(HttpRequest request) throws IOException, InterruptedException {
            var answer = browser.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        }

        private HttpRequest form(String path, Map<String, String> fields) {
            String body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build();
        }

        private URI at(String path) {
            return URI.create(
                    "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port") + path);
        }
    }
}
