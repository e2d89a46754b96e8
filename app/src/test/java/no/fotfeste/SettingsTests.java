package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What can be set is told to those who run it. */
class SettingsTests {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{(fotfeste\\.[a-z.-]+)|Property\\(\"(fotfeste\\.[a-z.-]+)");

    @Test
    void everySettingStandsInTheOperationsPage() {
        String page = ProjectFiles.read(ProjectFiles.at("docs/operations.md"));
        TreeSet<String> settings = new TreeSet<>();
        bound().forEach(settings::add);
        asked().forEach(settings::add);
        assertThat(settings).isNotEmpty().allSatisfy(setting -> assertThat(page).contains("| `" + setting + "` |"));
    }

    private static Stream<String> bound() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("no.fotfeste").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> settingsOf(
                                type.getAnnotation(ConfigurationProperties.class)
                                        .value(),
                                type));
    }

    private static Stream<String> settingsOf(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> settingsOf(prefix, part));
    }

    private static Stream<String> settingsOf(String prefix, RecordComponent part) {
        String name = prefix + "." + kebab(part.getName());
        return part.getType().isRecord() ? settingsOf(name, part.getType()) : Stream.of(name);
    }

    private static Stream<String> asked() {
        return ProjectFiles.below("app/src/main/java", ".java").stream()
                .flatMap(file -> PLACEHOLDER.matcher(ProjectFiles.read(file)).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
