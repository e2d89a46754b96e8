package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the repository as a whole: what must not be in it, what must be pinned, and links that lead somewhere. */
class RepositoryTests {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)(#[^)\\s]*)?\\)");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");
    private static final List<String> SECTIONS = List.of("Status", "Context", "Decision", "Consequences");

    /** Written in halves, so that this file does not hold what it looks for. */
    private static final List<String> NOT_HERE = List.of(
            "/wo" + "rk/",
            "/ro" + "ot/",
            "repo1." + "maven",
            "repo.maven." + "apache",
            "registry." + "npmjs",
            "deb." + "debian",
            "TO" + "DO",
            "FIX" + "ME",
            "BRIEF" + ".md",
            "AGEN" + "TS.md");

    @Test
    void holdsNothingOfTheMachineItWasWrittenOn() {
        Stream<String> found = ProjectFiles.below("", "").stream()
                .flatMap(file -> NOT_HERE.stream()
                        .filter(ProjectFiles.readAnything(file)::contains)
                        .map(word -> "%s has %s".formatted(ProjectFiles.nameOf(file), word)));
        assertThat(found).isEmpty();
    }

    @Test
    void lockFileNamesNoAddress() {
        assertThat(ProjectFiles.read(ProjectFiles.at("app/package-lock.json"))).doesNotContain("\"resolved\"");
    }

    @Test
    void designSystemIsPinned() {
        assertThat(ProjectFiles.read(ProjectFiles.at("app/package.json")))
                .as("exact versions only")
                .doesNotContainPattern("\"[~^*<>]|\"latest\"");
    }

    @Test
    void versionsStandInOnePlace() {
        Stream<String> strays = ProjectFiles.below("", "pom.xml").stream()
                .filter(pom -> !pom.equals(ProjectFiles.at("pom.xml")))
                .flatMap(pom -> VERSION.matcher(ProjectFiles.read(pom)).results())
                .map(found -> found.group(1))
                .filter(version -> !version.startsWith("${") && !version.equals(ownVersion()));
        assertThat(strays).isEmpty();
    }

    @Test
    void linksInTheDocumentationLeadSomewhere() {
        Stream<String> broken = ProjectFiles.below("", ".md").stream().flatMap(RepositoryTests::brokenLinks);
        assertThat(broken).isEmpty();
    }

    @Test
    void decisionsAreNumberedOneByOne() {
        List<String> numbers =
                decisions().map(file -> nameOf(file).substring(0, 4)).toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("\\d{4}"));
    }

    @Test
    void decisionsSayWhyAndWhatFollows() {
        Stream<String> incomplete = decisions()
                .filter(file -> !SECTIONS.stream().allMatch(ProjectFiles.read(file)::contains))
                .map(RepositoryTests::nameOf);
        assertThat(incomplete).as("decisions without %s".formatted(SECTIONS)).isEmpty();
    }

    @Test
    void changelogIsForPeopleWhoUseIt() {
        assertThat(ProjectFiles.read(ProjectFiles.at("CHANGELOG.md"))).startsWith("# Changelog");
    }

    private static Stream<String> brokenLinks(Path file) {
        return LINK.matcher(ProjectFiles.read(file))
                .results()
                .filter(link -> leadsNowhere(file, link))
                .map(link -> "%s: %s".formatted(ProjectFiles.nameOf(file), link.group()));
    }

    private static boolean leadsNowhere(Path file, MatchResult link) {
        Path target = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1));
        if (!Files.exists(target)) {
            return true;
        }
        return link.group(2) != null && !hasHeading(target, link.group(2).substring(1));
    }

    private static boolean hasHeading(Path file, String anchor) {
        return ProjectFiles.read(file)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .anyMatch(anchor::equals);
    }

    private static Stream<Path> decisions() {
        return ProjectFiles.below("docs/decisions", ".md").stream();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static String ownVersion() {
        String project = ProjectFiles.read(ProjectFiles.at("pom.xml")).replaceFirst("(?s)<parent>.*</parent>", "");
        var version = VERSION.matcher(project);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
