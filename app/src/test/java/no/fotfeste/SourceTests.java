package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that the compiler cannot hold, read from the source of every file of a kind. */
class SourceTests {

    private static final String MAIN = "app/src/main/java";
    private static final int LONGEST_FILE = 350;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:final |abstract |sealed |non-sealed )*(?:class|interface|record|enum|@interface) ",
            Pattern.MULTILINE);
    private static final Pattern SWALLOWS_ALL = Pattern.compile("catch \\((?:final )?(?:Exception|Throwable)\\b");

    @Test
    void everyPackageIntroducesItselfAndForbidsSurpriseNulls() {
        List<String> missing = ProjectFiles.below(MAIN, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !introducesItself(folder.resolve("package-info.java")))
                .map(ProjectFiles::nameOf)
                .toList();
        assertThat(missing)
                .as("packages whose package-info.java is missing, bare or not @NullMarked")
                .isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(filesWhere(MAIN, ".java", SourceTests::hidesWhatItIs))
                .as("public types without Javadoc")
                .isEmpty();
    }

    @Test
    void nothingSwallowsEveryException() {
        assertThat(filesWhere(
                        "app/src", ".java", text -> SWALLOWS_ALL.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".java", ".jte", ".sql", ".css", ".js", "fotfeste"})
    void filesStayShortEnoughToRead(String ending) {
        assertThat(filesWhere("", ending, text -> text.lines().count() > LONGEST_FILE))
                .as("files longer than %d lines".formatted(LONGEST_FILE))
                .isEmpty();
    }

    /** What row security believes about the viewer is set in one module, so that no other can pretend. */
    @Test
    void onlyTheDoorTellsTheDatabaseWhoIsLooking() {
        String setting = "set_" + "config('fotfeste";
        List<String> elsewhere = filesWhere("app/src/main", "", text -> text.contains(setting)).stream()
                .filter(file -> !file.contains("/access/"))
                .toList();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        Pattern switchedOff = Pattern.compile("@Disa" + "bled|@Igno" + "re\\b");
        assertThat(filesWhere(
                        "app/src/test",
                        ".java",
                        text -> switchedOff.matcher(text).find()))
                .isEmpty();
    }

    /** The clock is one for all tests of a run: who leaves it ahead makes others fail, or not, as the order falls. */
    @Test
    void whoMovesTheClockPutsItBack() {
        Pattern moved = Pattern.compile("(?i)clock(?:\\.INSTANCE)?\\.(?:pass|stand)\\(");
        assertThat(filesWhere(
                        "app/src/test", ".java", text -> moved.matcher(text).find() && !text.contains(".reset()")))
                .isEmpty();
    }

    @Test
    void pagesHaveNoScriptOrStyleOfTheirOwn() {
        Pattern inline = Pattern.compile("<script(?![^>]*\\bsrc=)|\\son[a-z]+=\"|\\sstyle=\"|<style\\b|\\$unsafe");
        assertThat(filesWhere(
                        "app/src/main/jte", ".jte", text -> inline.matcher(text).find()))
                .as("the content security policy would stop these")
                .isEmpty();
    }

    private static boolean introducesItself(Path file) {
        if (!file.toFile().exists()) {
            return false;
        }
        String text = ProjectFiles.read(file);
        return text.contains("/**") && text.contains("@NullMarked");
    }

    private static boolean hidesWhatItIs(String text) {
        var type = PUBLIC_TYPE.matcher(text);
        return type.find() && !text.substring(0, type.start()).contains("/**");
    }

    private static List<String> filesWhere(String folder, String ending, Predicate<String> holds) {
        return ProjectFiles.below(folder, ending).stream()
                .filter(file -> holds.test(ProjectFiles.read(file)))
                .map(ProjectFiles::nameOf)
                .toList();
    }
}
