package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.web.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every form says what it does to what stands, and carries what that takes: a key to take effect once, and what it was shown. */
@IntegrationTest
class OneEffectTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b[^>]*method=\"post\".*?</form>");

    private static final List<Handler> FORMS = Handler.all().stream()
            .filter(handler -> handler.isAskedWith("POST"))
            .toList();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void everyHandlerThatTakesAFormSaysWhatItDoes() {
        assertThat(FORMS).hasSizeGreaterThan(100);
        assertThat(FORMS.stream().filter(handler -> effect(handler) == null).map(Handler::template))
                .isEmpty();
    }

    @Test
    void nothingButAFormSaysIt() {
        assertThat(Handler.all().stream()
                        .filter(handler -> !handler.isAskedWith("POST") && effect(handler) != null)
                        .map(Handler::template))
                .isEmpty();
    }

    @Test
    void everyFormThatPostsCarriesAKey() throws IOException {
        List<String> without = templates().stream()
                .flatMap(template -> FORM.matcher(template).results().map(MatchResult::group))
                .filter(form -> !form.contains("name=\"" + Effect.KEY + "\""))
                .toList();
        assertThat(without).isEmpty();
    }

    /** A form that writes over what stands names, in some template, the field with what it was shown. */
    @Test
    void everyFormThatReplacesCarriesWhatItWasShown() throws IOException {
        String all = String.join("\n", templates());
        List<String> seen = FORMS.stream()
                .map(OneEffectTests::effect)
                .filter(Objects::nonNull)
                .filter(effect -> effect.value() == Effect.Kind.REPLACES)
                .map(Effect::seen)
                .distinct()
                .toList();
        assertThat(seen).contains("version");
        assertThat(seen.stream().filter(field -> !field.endsWith(".")))
                .allSatisfy(field -> assertThat(all).containsPattern("type=\"hidden\" name=\"" + field + "\""));
    }

    @Test
    void aFormWithoutItsKeyIsNotTaken() throws IOException, InterruptedException {
        HttpVisitor visitor = new HttpVisitor(port).signIn(People.usernameOf(people.centreWorker()));
        String address = CaseAddress.of(CaseId.next(), "journal/new");
        String token = HttpVisitor.tokenIn(visitor.get("/today").body());
        assertThat(visitor.send("POST", address, "_csrf=" + token, Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(visitor.post(address, Map.of()).statusCode()).isEqualTo(404);
    }

    private static @Nullable Effect effect(Handler handler) {
        return handler.method().getAnnotation(Effect.class);
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .map(OneEffectTests::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
