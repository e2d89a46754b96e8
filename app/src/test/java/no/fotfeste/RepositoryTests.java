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
    private static final List<String> SECTIONS = List.of("## Status", "## Context", "## Decision", "## Consequences");
    private static final String STATUS = "(Accepted|Replaced by \\[\\d{4}]\\([^)]+\\)|Proposed)[.;].*";
    private static final List<String> GROUPS = List.of(
            "### For everybody at work", "### For leaders, administrators and auditors", "### For those who run it");

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
    void noTwoDecisionsHaveOneNumber() {
        assertThat(decisions().map(file -> nameOf(file).substring(0, 4))).doesNotHaveDuplicates();
    }

    @Test
    void decisionsHaveOneForm() {
        assertThat(decisions()).allSatisfy(file -> {
            List<String> lines = ProjectFiles.read(file).lines().toList();
            assertThat(lines.getFirst())
                    .matches("# %s .*[^.]".formatted(nameOf(file).substring(0, 4)));
            assertThat(lines.stream().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(SECTIONS);
            assertThat(lines.subList(1, 4)).containsExactly("", SECTIONS.getFirst(), "");
            assertThat(lines.get(4)).matches(STATUS);
        });
    }

    /** Whoever reads it looks for what concerns them; each change stands there once. */
    @Test
    void changelogIsGroupedByWhomItConcerns() {
        List<String> lines = ProjectFiles.read(ProjectFiles.at("CHANGELOG.md"))
                .lines()
                .filter(line -> line.startsWith("#") || line.startsWith("- "))
                .toList();
        assertThat(lines.getFirst()).isEqualTo("# Changelog");
        assertThat(lines).filteredOn(line -> line.startsWith("- ")).doesNotHaveDuplicates();
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            switch (lines.get(i).replaceFirst("[^#-].*", "")) {
                case "##" -> assertThat(before).doesNotStartWith("###");
                case "###" -> assertThat(before).matches("## .*|- .*");
                default -> assertThat(before).matches("### .*|- .*");
            }
        }
        assertThat(lines.stream().filter(line -> line.startsWith("### "))).isSubsetOf(GROUPS);
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
