package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a module's SQL may name: what is its own, and of the modules that it may use, what they offer. */
class SchemaBoundaryTests {

    private static final String SOURCES = "app/src/main/java/no/fotfeste";
    private static final String MIGRATIONS = "app/src/main/resources/db/migration";

    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern MADE = Pattern.compile("(?i)\\bcreate\\s+(?:or\\s+replace\\s+)?"
            + "(table|function|procedure|view)\\s+(?:if\\s+not\\s+exists\\s+)?([a-z_]+\\.[a-z_]+)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([a-z_]+)\\.([a-z_]+)\\b(?!\\.)");
    private static final Pattern ALLOWED = Pattern.compile("(?s)allowedDependencies = (\\{.*?}|\"\\w+\")");
    private static final Pattern REMARK = Pattern.compile("(?m)--.*$");
    private static final Pattern READS_NOTHING = Pattern.compile(
            "(?i)\\breferences\\s+[a-z_]+\\.[a-z_]+|\\bdrop\\s+policy\\s+\\w+\\s+on\\s+[a-z_]+\\.[a-z_]+");

    /**
     * Tables that others read as they are. Whether the world is invented is asked before anybody has signed in; the key of what was
     * shared is for whoever may read it; and conflicts of interest are kept where it is decided who sees what, and found where it is
     * known who is whom.
     */
    private static final Map<String, Set<String>> OFFERED = Map.of(
            "work.world", Set.of("access"),
            "vault.key", Set.of("access"),
            "access.account_token", Set.of("casefile"),
            "access.contact_token", Set.of("casefile"),
            "access.conflict", Set.of("casefile"));

    /** Makes whole invented countries by COPY, past every rule, in a house where nobody can sign in yet. */
    private static final String MAKES_COUNTRIES = "demo";

    private final Map<String, Boolean> tables = made();

    @Test
    void findsWhatThereIs() {
        assertThat(tables).containsEntry("casefile.client_case", true).containsEntry("access.visible_cases", false);
        assertThat(namedBy("network")).contains("network.request", "casefile.case_in_brief");
        assertThat(namedBy("plan")).contains("plan.measure_queue");
    }

    @Test
    void namesOnlyTheSchemasOfModulesItMayUse() {
        Map<String, Set<String>> beyond = new TreeMap<>();
        modules().forEach(module -> beyond.put(module, beyond(module, name -> !mayUse(module, ownerOf(name)))));
        assertThat(beyond.values()).as("%s", beyond).allMatch(Set::isEmpty);
    }

    @Test
    void asksOtherModulesAndDoesNotReadTheirTables() {
        Map<String, Set<String>> beyond = new TreeMap<>();
        modules()
                .forEach(module -> beyond.put(
                        module,
                        beyond(
                                module,
                                name -> Boolean.TRUE.equals(tables.get(name))
                                        && !OFFERED.getOrDefault(name, Set.of()).contains(module))));
        assertThat(beyond.values()).as("%s", beyond).allMatch(Set::isEmpty);
    }

    @Test
    void whatIsOfferedIsUsed() {
        OFFERED.forEach((table, users) -> users.forEach(
                user -> assertThat(namedBy(user)).as("what %s reads", user).contains(table)));
    }

    private Set<String> beyond(String module, Predicate<String> wrong) {
        return namedBy(module).stream()
                .filter(name -> !ownerOf(name).equals(module))
                .filter(wrong)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything in the database that the module's programs and rules name. */
    private Set<String> namedBy(String module) {
        Stream<String> programs = ProjectFiles.below(SOURCES + "/" + module, ".java").stream()
                .flatMap(file -> LITERAL.matcher(ProjectFiles.read(file)).results())
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1));
        Stream<String> rules = migrations(module).map(SchemaBoundaryTests::text);
        return Stream.concat(programs, rules)
                .flatMap(text -> NAME.matcher(text).results())
                .map(name -> name.group(1) + "." + name.group(2))
                .filter(tables::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of numbered files only those that are newer than the rules: what was released stands as it is. */
    private static Stream<Path> migrations(String module) {
        Path folder = ProjectFiles.at(MIGRATIONS + "/" + module);
        return folder.toFile().isDirectory()
                ? ProjectFiles.below(MIGRATIONS + "/" + module, ".sql").stream()
                        .filter(file -> MigrationTests.isRule(file) || MigrationTests.isNewerThanTheRules(file))
                : Stream.empty();
    }

    /** Without remarks, without foreign keys, which hold two modules' tables together, and without rules that are taken back. */
    private static String text(Path file) {
        String text = REMARK.matcher(ProjectFiles.read(file)).replaceAll("");
        return READS_NOTHING.matcher(text).replaceAll("");
    }

    /** Each name, and whether it is a table. */
    private static Map<String, Boolean> made() {
        Map<String, Boolean> made = new TreeMap<>();
        ProjectFiles.below(MIGRATIONS, ".sql").forEach(file -> {
            Matcher each = MADE.matcher(ProjectFiles.read(file));
            while (each.find()) {
                made.put(each.group(2), each.group(1).equalsIgnoreCase("table"));
            }
        });
        return made;
    }

    private static String ownerOf(String name) {
        String schema = name.substring(0, name.indexOf('.'));
        return schema.equals("work") ? "database" : schema;
    }

    private static boolean mayUse(String module, String other) {
        String about = ProjectFiles.read(ProjectFiles.at(SOURCES + "/" + module + "/package-info.java"));
        Matcher allowed = ALLOWED.matcher(about);
        assertThat(allowed.find()).as("what %s may use", module).isTrue();
        return Pattern.compile("\"([a-z]+)")
                .matcher(allowed.group())
                .results()
                .anyMatch(name -> name.group(1).equals(other));
    }

    private static Stream<String> modules() {
        return ModularityTests.MODULES.stream()
                .map(module -> module.getIdentifier().toString())
                .filter(name -> !name.equals(MAKES_COUNTRIES));
    }
}
