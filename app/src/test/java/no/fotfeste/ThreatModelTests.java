package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the threat model says holds is shown by a test that exists, and what has none says so. */
class ThreatModelTests {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Tests|Properties|Story))(?:\\.(\\w+))?`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!---|threat|element)(.*) \\|$");
    private static final String NOTHING_SHOWS_IT = "not shown by a test";

    private final String model = ProjectFiles.read(ProjectFiles.at("docs/threat-model.md"));

    private final Map<String, String> tests = ProjectFiles.below("app/src/test/java", ".java").stream()
            .collect(Collectors.toMap(ThreatModelTests::nameOf, ProjectFiles::read, (one, other) -> one + other));

    @Test
    void everyTestThatIsNamedExists() {
        List<MatchResult> named = NAMED.matcher(model).results().toList();
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named.stream().filter(name -> !exists(name)).map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void everyThreatNamesATestOrSaysThatItHasNone() {
        String threats = model.substring(model.indexOf("## By element"), model.indexOf("## Not yet"));
        List<String> rows =
                ROW.matcher(threats).results().map(row -> row.group(1)).toList();
        assertThat(rows).hasSizeGreaterThan(25);
        assertThat(rows)
                .allSatisfy(row -> assertThat(Stream.of(NAMED.matcher(row).find(), row.contains(NOTHING_SHOWS_IT)))
                        .as(row)
                        .contains(true));
    }

    @Test
    void misuseCasesOfThisFieldAreAllThere() {
        assertThat(model)
                .contains(
                        "perpetrator with parental rights",
                        "perpetrator's kin as staff",
                        "stolen shared tablet",
                        "letter to the old home",
                        "small municipality",
                        "other client at the same centre",
                        "curious colleague",
                        "backup copy",
                        "subpoena");
    }

    private boolean exists(MatchResult name) {
        String source = tests.get(name.group(1));
        return source != null && (name.group(2) == null || source.contains(" " + name.group(2) + "("));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
