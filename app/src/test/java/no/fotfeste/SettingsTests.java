package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;

/** What can be set is told to those who run it, with the variable and the default that the code has, and nothing besides. */
class SettingsTests {

    private static final Pattern ASKED =
            Pattern.compile("\\$\\{(fotfeste\\.[a-z.-]+)(?::([^\"]*))?}|Property\\(\"(fotfeste\\.[a-z.-]+)");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(fotfeste\\.[a-z.-]+)` \\| (?:`(\\w+)`|–) \\| (.*?) \\|");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+):(.*)}");

    /** Set by the launcher, or made up of others: their defaults are told in words. */
    private static final String IN_WORDS =
            "fotfeste\\.(public-address|migrations.*|synthetic-numbers|demo.without-second-factor)";

    /**
     * A row of the page.
     *
     * @param variable empty where the page says that there is none
     */
    private record Told(String variable, String standard) {}

    private final Map<String, Told> told = ROW.matcher(ProjectFiles.read(ProjectFiles.at("docs/operations.md")))
            .results()
            .collect(Collectors.toMap(row -> row.group(1), row -> new Told(text(row.group(2)), row.group(3))));

    private final Map<String, String> found = found();

    @Test
    void everySettingStandsInTheOperationsPageAndNothingElse() {
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(found.keySet());
    }

    @Test
    void defaultsAreThoseOfTheCode() {
        assertThat(found).allSatisfy((setting, standard) -> {
            if (!standard.isEmpty() && !setting.matches(IN_WORDS)) {
                assertThat(told)
                        .hasEntrySatisfying(
                                setting, row -> assertThat(row.standard()).contains("`" + standard + "`"));
            }
        });
    }

    @Test
    void variablesAreThoseThatWork() {
        Map<String, String> shorter = variables();
        assertThat(told).allSatisfy((setting, row) -> {
            if (!row.variable().isEmpty()) {
                assertThat(row.variable()).as(setting).isEqualTo(shorter.getOrDefault(setting, relaxed(setting)));
            }
        });
    }

    /** Every setting that the code binds or asks for, with its default; empty when it has none. */
    private static Map<String, String> found() {
        Map<String, String> all = new TreeMap<>();
        bound().forEach(all::putAll);
        ProjectFiles.below("app/src/main/java", ".java").stream()
                .flatMap(file -> ASKED.matcher(ProjectFiles.read(file)).results())
                .forEach(asked ->
                        all.merge(nameOf(asked), text(asked.group(2)), (old, fresh) -> fresh.isEmpty() ? old : fresh));
        yaml().forEach((setting, value) -> {
            if (setting.startsWith("fotfeste.") && !setting.contains("[")) {
                all.put(setting, VARIABLE.matcher(value).replaceFirst("$2"));
            }
        });
        return all;
    }

    private static Stream<Map<String, String>> bound() {
        return OwnClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .map(JavaClass::reflect)
                .map(type -> settingsOf(
                        type.getAnnotation(ConfigurationProperties.class).value(), type));
    }

    private static Map<String, String> settingsOf(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(
                        Collectors.toMap(part -> prefix + "." + kebab(part.getName()), part -> standardOf(type, part)));
    }

    private static String standardOf(Class<?> type, RecordComponent part) {
        return Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                .filter(parameter -> parameter.getName().equals(part.getName()))
                .filter(parameter -> parameter.isAnnotationPresent(DefaultValue.class))
                .map(parameter -> String.join(
                        ",", parameter.getAnnotation(DefaultValue.class).value()))
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> yaml() {
        YamlPropertiesFactoryBean reader = new YamlPropertiesFactoryBean();
        reader.setResources(new ClassPathResource("application.yaml"));
        Properties read = reader.getObject();
        assertThat(read).isNotNull();
        return read.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, read::getProperty));
    }

    private static Map<String, String> variables() {
        return yaml().entrySet().stream()
                .filter(entry -> VARIABLE.matcher(entry.getValue()).matches())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> VARIABLE.matcher(entry.getValue()).replaceFirst("$1")));
    }

    private static String relaxed(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static String nameOf(MatchResult asked) {
        return asked.group(1) == null ? asked.group(3) : asked.group(1);
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
