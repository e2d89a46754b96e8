package no.fotfeste.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The directory and the pathway catalogue speak of the same kinds of service, without using each other. */
class ServiceTypeTests {

    private static final Pattern TYPE =
            Pattern.compile("- code: (\\S+)\\s+name: \\{ nb: \"([^\"]*)\", nn: \"[^\"]*\", en: \"([^\"]*)\" }");

    @Test
    void everyTypeOfTheCatalogueHasTheSameCodeHere() throws IOException {
        List<String> codes = catalogue().stream().map(type -> type.group(1)).toList();

        assertThat(codes)
                .hasSizeGreaterThan(20)
                .allMatch(code -> ServiceType.ofCode(code).isPresent());
    }

    @Test
    void sharedTypesAreCalledTheSame() throws IOException {
        String norwegian = read("/messages/nb/directory.properties");
        String english = read("/messages/en/directory.properties");

        assertThat(catalogue()).allSatisfy(type -> {
            assertThat(norwegian).contains("directory.type." + type.group(1) + "=" + type.group(2) + "\n");
            assertThat(english).contains("directory.type." + type.group(1) + "=" + type.group(3) + "\n");
        });
    }

    private static List<MatchResult> catalogue() throws IOException {
        return TYPE.matcher(read("/pathway/norway/service-types.yaml"))
                .results()
                .toList();
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = ServiceTypeTests.class.getResourceAsStream(resource)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
