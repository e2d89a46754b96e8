package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

/** The files that make the tables: named alike, each with its reason, and run from the ground floor up. */
class MigrationTests {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern RULE = Pattern.compile("R__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern MAKES_A_RULE = Pattern.compile("(?i)\\b(create|alter)\\s+(or\\s+replace\\s+)?"
            + "(function|procedure|routine|policy|view|materialized\\s+view)\\b");

    /** The last numbered file of each module that was released with rules in it, before each rule had a file of its own. */
    private static final Map<String, Integer> LAST_WITH_RULES =
            Map.of("access", 26, "casefile", 11, "network", 10, "plan", 6, "sharing", 3, "stay", 8);

    private static final Pattern WITHOUT_ZONE =
            Pattern.compile("^(?!\\s*--).*\\btimestamp\\b(?! with time zone)", Pattern.MULTILINE);
    private static final Pattern ORDER = Pattern.compile("(?m)^  migrations: \\[(.*)]$");

    @Test
    void filesAreNamedForWhatTheyDo() {
        assertThat(numbered()).allMatch(file -> NAME.matcher(nameOf(file)).matches());
        assertThat(rules())
                .isNotEmpty()
                .allMatch(file -> RULE.matcher(nameOf(file)).matches());
    }

    /** A rule that a numbered file made would have two texts, and a new house would end with another than an older one. */
    @Test
    void rulesHaveFilesOfTheirOwn() {
        assertThat(numbered().filter(MigrationTests::isNewerThanTheRules))
                .noneMatch(file -> MAKES_A_RULE.matcher(ProjectFiles.read(file)).find());
    }

    /** Views and policies are made of functions; functions may ask each other in any order. */
    @Test
    void policiesComeAfterTheFunctionsTheyAsk() {
        rules().collect(Collectors.groupingBy(MigrationTests::moduleOf))
                .forEach((module, files) -> assertThat(files.stream()
                                .map(MigrationTests::nameOf)
                                .sorted()
                                .dropWhile(name -> !name.startsWith("R__who_reaches_")))
                        .as(module)
                        .allMatch(name -> name.startsWith("R__who_reaches_")));
    }

    @Test
    void numbersOfAModuleHaveNoGaps() {
        Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
        numbered().forEach(file -> {
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

    private static Stream<Path> numbered() {
        return files().filter(file -> !isRule(file));
    }

    private static Stream<Path> rules() {
        return files().filter(MigrationTests::isRule);
    }

    /** Whether a file is the text of a rule, and no step of an installation's history. */
    static boolean isRule(Path file) {
        return nameOf(file).startsWith("R__");
    }

    /** Whether a numbered file was written after rules had files of their own. */
    static boolean isNewerThanTheRules(Path file) {
        Matcher name = NAME.matcher(nameOf(file));
        assertThat(name.matches()).isTrue();
        return Integer.parseInt(name.group(1)) > LAST_WITH_RULES.getOrDefault(moduleOf(file), 0);
    }

    private static String moduleOf(Path file) {
        return ProjectFiles.at("app/src/main/resources/db/migration")
                .relativize(file)
                .getName(0)
                .toString();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
