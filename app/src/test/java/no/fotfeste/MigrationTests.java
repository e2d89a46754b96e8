package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

/** The files that make the tables: named alike, each with its reason, and run from the ground floor up. */
class MigrationTests {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern WITHOUT_ZONE =
            Pattern.compile("^(?!\\s*--).*\\btimestamp\\b(?! with time zone)", Pattern.MULTILINE);
    private static final Pattern ORDER = Pattern.compile("(?m)^  migrations: \\[(.*)]$");

    @Test
    void filesAreNamedForWhatTheyDo() {
        assertThat(files()).allMatch(file -> NAME.matcher(nameOf(file)).matches());
    }

    @Test
    void numbersOfAModuleHaveNoGaps() {
        Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
        files().forEach(file -> {
            Matcher name = NAME.matcher(nameOf(file));
            assertThat(name.matches()).isTrue();
            boolean isNew = numbers.computeIfAbsent(moduleOf(file), module -> new TreeSet<>())
                    .add(Integer.valueOf(name.group(1)));
            assertThat(isNew).as("%s is numbered once", file).isTrue();
        });
        numbers.forEach((module, used) -> assertThat(used)
                .as(module)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, used.size()).boxed().toList()));
    }

    @Test
    void everyFileBeginsWithItsReason() {
        assertThat(files()).allMatch(file -> ProjectFiles.read(file).startsWith("-- "));
    }

    @Test
    void everyMomentHasAZone() {
        assertThat(files())
                .noneMatch(file -> WITHOUT_ZONE.matcher(ProjectFiles.read(file)).find());
    }

    @Test
    void everyRoomWithTablesIsBroughtUpToDate() {
        assertThat(order())
                .containsExactlyInAnyOrderElementsOf(
                        files().map(MigrationTests::moduleOf).distinct().toList());
    }

    @Test
    void modulesComeAfterThoseTheyUse() {
        List<String> order = order();
        for (String name : order) {
            ApplicationModule module =
                    ModularityTests.MODULES.getModuleByName(name).orElseThrow();
            assertThat(ModularityTests.usedBy(module).stream().filter(order::contains))
                    .as("what %s uses comes before it", name)
                    .allMatch(used -> order.indexOf(used) < order.indexOf(name));
        }
    }

    private static List<String> order() {
        Matcher order = ORDER.matcher(ProjectFiles.read(ProjectFiles.at("app/src/main/resources/application.yaml")));
        assertThat(order.find()).isTrue();
        return Pattern.compile(",\\s*").splitAsStream(order.group(1)).toList();
    }

    private static Stream<Path> files() {
        return ProjectFiles.below("app/src/main/resources/db/migration", ".sql").stream();
    }

    private static String moduleOf(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
