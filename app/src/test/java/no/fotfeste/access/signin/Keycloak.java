package no.fotfeste.access.signin;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real Keycloak from its distribution, on loopback, with two realms and nothing that outlives it. */
final class Keycloak implements AutoCloseable {

    /** Who has an account there, in both realms. */
    static final String SUBJECT = "11111111-2222-4333-8444-555555555555";

    static final String USERNAME = "fiktiva";
    static final String PASSWORD = "plainly fictional";
    static final byte[] APP_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final String CLIENT_SECRET = "plainly-fictional";
    private static final Path DISTRIBUTION = distribution();
    private static final Path REALMS = Path.of("src/test/resources/keycloak");
    private static final Duration LONG = Duration.ofMinutes(6);
    private static final int PORT = freePort();

    private final Process process;
    private final Path said;

    private Keycloak(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Tells the application where it will be, before it is started; and where none ever is. */
    static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String each = "fotfeste.sign-in.providers.";
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "sign-in services",
                            Map.ofEntries(
                                    Map.entry(each + "strong.name", "Fjordbyen kommune"),
                                    Map.entry(each + "strong.issuer", issuer("strong")),
                                    Map.entry(each + "strong.client-id", "fotfeste"),
                                    Map.entry(each + "strong.client-secret", CLIENT_SECRET),
                                    Map.entry(each + "strong.acr[0]", "high"),
                                    Map.entry(each + "weak.name", "Slapp kommune"),
                                    Map.entry(each + "weak.issuer", issuer("weak")),
                                    Map.entry(each + "weak.client-id", "fotfeste"),
                                    Map.entry(each + "weak.client-secret", CLIENT_SECRET),
                                    Map.entry(each + "weak.acr[0]", "high"),
                                    Map.entry(each + "down.name", "Stengt kommune"),
                                    Map.entry(each + "down.issuer", "http://localhost:1/realms/none"),
                                    Map.entry(each + "down.client-id", "fotfeste"),
                                    Map.entry(each + "down.acr[0]", "high"))));
        }
    }

    static String issuer(String realm) {
        return "http://localhost:" + PORT + "/realms/" + realm;
    }

    /** Starts it for an application at this port, and waits until it answers. */
    static Keycloak forApplicationAt(int port) throws IOException {
        Path imported = DISTRIBUTION.resolve("data/import");
        Files.createDirectories(imported);
        for (String realm : new String[] {"strong", "weak"}) {
            String text = Files.readString(REALMS.resolve(realm + ".json")).replace("APPLICATION", "localhost:" + port);
            Files.writeString(imported.resolve(realm + ".json"), text);
        }
        Path said = DISTRIBUTION.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        DISTRIBUTION.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + PORT,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m");
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        Keycloak started = new Keycloak(builder.start(), said);
        Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
        await().atMost(LONG).pollInterval(Duration.ofMillis(500)).until(started::answersOrIsDead);
        if (!started.process.isAlive()) {
            throw new IllegalStateException("Keycloak did not start:\n" + started.said());
        }
        return started;
    }

    private String said() throws IOException {
        return Files.readString(said);
    }

    private boolean answersOrIsDead() throws InterruptedException {
        if (!process.isAlive()) {
            return true;
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(issuer("weak") + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The script's own child is the server: both end. */
    private void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Where the build has laid it. */
    private static Path distribution() {
        try (Stream<Path> unpacked = Files.list(Path.of("target", "keycloak"))) {
            return unpacked.map(Path::toAbsolutePath)
                    .filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
