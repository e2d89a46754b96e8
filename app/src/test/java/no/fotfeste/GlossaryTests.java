package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary is the list of words: each stands in code as it says, and names that were given up do not come back. */
class GlossaryTests {

    private static final Pattern ROW = Pattern.compile("^\\|(?! ?-|---)(.*)\\|$", Pattern.MULTILINE);
    private static final Pattern IN_CODE = Pattern.compile("`(\\w+)`");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final String GIVEN_UP = "## Names we gave up";

    private final String glossary = ProjectFiles.read(ProjectFiles.at("docs/glossary.md"));

    @Test
    void eachWordStandsInCodeWhereItSays() {
        Set<String> words = wordsOfTheCode();
        List<String> rows = rows(glossary.substring(0, glossary.indexOf(GIVEN_UP)));
        assertThat(rows)
                .hasSizeGreaterThan(50)
                .allMatch(row -> IN_CODE.matcher(row).find());
        assertThat(rows.stream().flatMap(GlossaryTests::named).filter(name -> !words.contains(name)))
                .as("named in the glossary, and not in code")
                .isEmpty();
    }

    @Test
    void eachWordStandsOnce() {
        Stream<String> norwegian =
                rows(section("## The work")).stream().map(row -> cells(row).getFirst());
        assertThat(norwegian).doesNotHaveDuplicates();
    }

    @Test
    void namesThatWereGivenUpStayAway() {
        Set<String> types = typeNames();
        List<String> rows = rows(glossary.substring(glossary.indexOf(GIVEN_UP)));
        assertThat(rows).hasSizeGreaterThan(60);
        assertThat(rows).allSatisfy(row -> {
            assertThat(types).as(row).doesNotContain(cells(row).getFirst());
            assertThat(types).as(row).containsAll(named(row).toList());
        });
    }

    private String section(String heading) {
        String from = glossary.substring(glossary.indexOf(heading));
        return from.substring(0, from.indexOf("\n## ", 1));
    }

    /** The rows of all tables, without their heads. */
    private static List<String> rows(String text) {
        return ROW.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(row ->
                        !row.startsWith("| norsk") && !row.startsWith("| English") && !row.startsWith("| gave up"))
                .toList();
    }

    private static List<String> cells(String row) {
        return Stream.of(row.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Stream<String> named(String row) {
        return IN_CODE.matcher(row).results().map(found -> found.group(1));
    }

    private static Set<String> wordsOfTheCode() {
        return Stream.of(".java", ".yaml", ".sql")
                .flatMap(ending -> ProjectFiles.below("app/src/main", ending).stream())
                .flatMap(file -> WORD.matcher(ProjectFiles.read(file)).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    private static Set<String> typeNames() {
        return ProjectFiles.below("app/src/main/java", ".java").stream()
                .map(Path::getFileName)
                .map(name -> name.toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }
}
