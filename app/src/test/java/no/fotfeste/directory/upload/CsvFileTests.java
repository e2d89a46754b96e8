package no.fotfeste.directory.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    private static final String HEADER = UploadKind.BODIES.header() + "\n";

    @Test
    void readsWhatSpreadsheetsWrite() {
        CsvFile file =
                read("\uFEFF" + HEADER.replace("\n", "\r\n") + "NAV;\"Nav; Prøvestad\";5628;kommune;+47 00 00;;;\r\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).singleElement().matches(row -> row.text("navn").equals("Nav; Prøvestad"));
    }

    @Test
    void readsCommasToo() {
        assertThat(read(HEADER.replace(';', ',') + "NAV,Nav,5628,kommune,,,,").problems())
                .isEmpty();
    }

    @Test
    void saysSoWhenTheFileIsNotUtf8() {
        byte[] content = (HEADER + "NAV;Nav Ås;;stat;;;;").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(CsvFile.read(UploadKind.BODIES, content).problems())
                .extracting(UploadProblem::key)
                .containsExactly("encoding");
    }

    @Test
    void saysWhatToDoWithAFileFromAnOlderSpreadsheet() {
        byte[] content = (HEADER + "NAV;Nav Ås – «her»;;stat;;;;").getBytes(Charset.forName("windows-1252"));
        assertThat(problems(content)).containsExactly("encoding");
    }

    @Test
    void saysWhatToDoWithUnicodeText() {
        String text = HEADER + "NAV;Nav Ås;;stat;;;;";
        assertThat(problems(text.getBytes(StandardCharsets.UTF_16))).containsExactly("encoding.utf16");
        assertThat(problems(text.getBytes(StandardCharsets.UTF_16LE))).containsExactly("encoding.utf16");
        assertThat(problems(text.getBytes(StandardCharsets.UTF_16BE))).containsExactly("encoding.utf16");
        assertThat(problems(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("encoding.utf16");
    }

    @Test
    void saysWhereLettersWereLost() {
        assertThat(read(HEADER + "NAV;Nav \uFFFDs;;stat;;;;").problems())
                .containsExactly(new UploadProblem(2, "", "encoding.lost", List.of()));
    }

    @Test
    void takesOutWhatCameAlongWhenSomebodyCopied() {
        CsvFile file = read(HEADER + "NAV;\u00A0Nav A\u030As\u200B;56\u200B28;stat;+47\u00A000\u00A000;;;");
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("navn")).isEqualTo("Nav Ås");
            assertThat(row.text("kommunenummer")).isEqualTo("5628");
            assertThat(row.text("telefon")).isEqualTo("+47 00 00");
        });
    }

    @Test
    void aNameThatNobodyCanSeeIsMissing() {
        assertThat(withName("\u3164")).extracting(UploadProblem::key).containsExactly("missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "   ", "\uFEFF"})
    void saysSoWhenTheFileIsEmpty(String text) {
        assertThat(read(text).problems()).extracting(UploadProblem::key).containsExactly("empty");
    }

    @Test
    void saysSoWhenThereIsNothingBelowTheFirstLine() {
        assertThat(read(HEADER).problems()).extracting(UploadProblem::key).containsExactly("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"navn;type\nNav;NAV", "PK\u0003\u0004", "{\"a\": 1}", "type;navn"})
    void saysWhatTheFirstLineMustBe(String text) {
        assertThat(read(text).problems())
                .singleElement()
                .isEqualTo(new UploadProblem(1, "", "header", List.of(UploadKind.BODIES.header())));
    }

    @Test
    void saysWhichLineHasTooFewFields() {
        assertThat(read(HEADER + "NAV;Nav;;stat;;;;\nNAV;Nav").problems())
                .singleElement()
                .matches(problem -> problem.line() == 3 && problem.key().equals("fields"));
    }

    @Test
    void saysSoWhenQuotationMarkIsNotClosed() {
        assertThat(read(HEADER + "NAV;\"Nav;;stat;;;;\n").problems())
                .extracting(UploadProblem::key)
                .containsExactly("unreadable");
    }

    @Test
    void countsPhysicalLines() {
        assertThat(read(HEADER + "NAV;Nav;;stat;;;\"en\nto\";\n;Nav;;stat;;;;").problems())
                .singleElement()
                .matches(problem -> problem.line() == 4 && problem.column().equals("type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "-2", "+47 00", "=HYPERLINK(\"\"x\"\")"})
    void refusesWhatSpreadsheetsRun(String text) {
        assertThat(withName(text)).extracting(UploadProblem::key).containsExactly("formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nav\u0000", "Nav\u0007sted", "Nav\u202Efdp", "a\u2066b", "a\tb"})
    void refusesInvisibleCharacters(String text) {
        assertThat(withName(text)).extracting(UploadProblem::key).containsExactly("control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nav 😀", "مركز الأزمات", "<b>Nav</b>", "Nav'; drop table x", "Guovdageaidnu"})
    void keepsOtherText(String text) {
        assertThat(withName(text)).isEmpty();
    }

    @Test
    void refusesMegabyteInOneField() {
        assertThat(withName("o".repeat(1_000_000)))
                .singleElement()
                .matches(problem -> problem.key().equals("tooLong") && problem.line() == 2);
    }

    @Test
    void refusesMoreLinesThanItTakes() {
        assertThat(read(HEADER + "NAV;Nav;;stat;;;;\n".repeat(CsvFile.MOST_ROWS + 5))
                        .problems())
                .extracting(UploadProblem::key)
                .containsExactly("tooManyRows");
    }

    private static List<String> problems(byte[] content) {
        return CsvFile.read(UploadKind.BODIES, content).problems().stream()
                .map(UploadProblem::key)
                .toList();
    }

    private static List<UploadProblem> withName(String name) {
        return read(HEADER + "NAV;\"" + name + "\";;stat;;;;\n").problems();
    }

    private static CsvFile read(String text) {
        return CsvFile.read(UploadKind.BODIES, text.getBytes(StandardCharsets.UTF_8));
    }
}
