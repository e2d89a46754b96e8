package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fotfeste.kernel.Language;
import no.fotfeste.web.Texts;
import org.junit.jupiter.api.Test;

/** Nynorsk is there for documents alone; there it must be whole. */
class DocumentTextsTests {

    private static final Pattern ASKED = Pattern.compile(
            "(?:page|written)\\.text\\((?:[^\"()]*\\? )?\"([a-z]+(?:\\.[a-zA-Z0-9_-]+)+)\"(?: : \"([a-z.A-Z]+)\")?");
    private static final List<String> TEMPLATES = List.of(
            "documents/paper",
            "documents/safetySheet",
            "network/paper",
            "network/meetingText",
            "network/meetingNotice");

    /** Asked for by a code at the end of the key. */
    private static final List<String> BY_CODE = List.of(
            "directory.type.",
            "documents.file.letter",
            "documents.file.meeting",
            "documents.file.sheet",
            "documents.meeting.how.",
            "documents.meeting.entry.",
            "network.readiness.",
            "network.subject.");

    private final Texts texts = Texts.load();

    @Test
    void everyTextOfADocumentIsInNynorsk() {
        Stream<String> asked = TEMPLATES.stream().flatMap(DocumentTextsTests::asked);
        Stream<String> coded =
                texts.keys().stream().filter(key -> BY_CODE.stream().anyMatch(key::startsWith));
        assertThat(Stream.concat(asked, coded)
                        .filter(key -> !key.endsWith(".missing"))
                        .filter(key -> !texts.has(Language.NYNORSK, key)))
                .isEmpty();
    }

    private static Stream<String> asked(String template) {
        Path file = ProjectFiles.at("app/src/main/jte/" + template + ".jte");
        return ASKED.matcher(ProjectFiles.read(file))
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(key -> key != null);
    }
}
