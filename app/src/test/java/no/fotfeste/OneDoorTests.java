package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is done to text is done in one place each, so that nobody does it half in another. */
class OneDoorTests {

    private static final String MAIN = "app/src/main/java";

    /** A form and a single text of a request are cleaned on their way in; these look at codes and at what they sent themselves. */
    @Test
    void nothingReadsARequestPastTheDoor() {
        assertThat(where("\\.getParameter\\(|\\.getParameterValues\\(|\\.getReader\\(|@RequestBody"))
                .containsExactlyInAnyOrder(
                        "access/signin/ServiceRequest.java",
                        "plan/web/RoadPanel.java",
                        "web/draft/KeptForms.java",
                        "web/draft/SentTooLate.java",
                        "web/once/FormSending.java");
    }

    @Test
    void namesAreComparedByOneNotion() {
        assertThat(where("\\bNormalizer\\.normalize|\\bTransliterator\\.|new DoubleMetaphone"))
                .containsExactlyInAnyOrder(
                        "kernel/NameSounds.java",
                        "kernel/SameName.java",
                        "kernel/TypedText.java",
                        "vault/SearchTokens.java");
        assertThat(where("[nN]ame\\(\\)\\s*\\.equalsIgnoreCase|\\bname\\(?\\)?\\.strip\\(\\)\\.toLowerCase"))
                .isEmpty();
    }

    @Test
    void everyTemplateIsWrittenWhereTextsAreIsolated() {
        assertThat(where("engine\\.render\\((?!.*IsolatingOutput)")).containsExactly("web/Fragments.java");
    }

    private static List<String> where(String pattern) {
        Pattern sought = Pattern.compile(pattern);
        return ProjectFiles.below(MAIN, ".java").stream()
                .filter(file -> sought.matcher(ProjectFiles.read(file)).find())
                .map(file -> ProjectFiles.nameOf(file).substring((MAIN + "/no/fotfeste/").length()))
                .toList();
    }
}
