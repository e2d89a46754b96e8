package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What travels between modules as an event: whatever is told is heard, and nobody listens for what is never told. */
class EventTests {

    private static final Pattern TOLD = Pattern.compile("\\.publishEvent\\(\\s*new (\\w+)\\(");
    private static final Pattern HEARD = Pattern.compile(
            "@(?:ApplicationModule|TransactionalEvent|Event)Listener\\b[^{;]*?\\(\\s*(\\w+) \\w+\\) \\{");

    @Test
    void whatIsToldIsHeard() {
        Set<String> told = found(TOLD);
        assertThat(told).hasSizeGreaterThan(3);
        assertThat(found(HEARD)).containsAll(told);
    }

    @Test
    void nobodyListensForWhatIsNeverTold() {
        Set<String> own = ProjectFiles.below("app/src/main/java", ".java").stream()
                .map(file ->
                        OwnClasses.shortNameOf(file.getFileName().toString().replace(".java", "")))
                .collect(Collectors.toSet());
        Set<String> heard = found(HEARD);
        heard.retainAll(own);
        assertThat(found(TOLD)).containsAll(heard);
    }

    private static Set<String> found(Pattern pattern) {
        return ProjectFiles.below("app/src/main/java", ".java").stream()
                .flatMap(file -> pattern.matcher(ProjectFiles.read(file)).results())
                .map(event -> event.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
