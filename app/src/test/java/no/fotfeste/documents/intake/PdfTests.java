package no.fotfeste.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import no.fotfeste.documents.ReadPdf;
import no.fotfeste.documents.intake.IntakeResult.Clean;
import no.fotfeste.documents.intake.IntakeResult.Reason;
import no.fotfeste.documents.intake.IntakeResult.Refused;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that are sent in: the pages are kept, and nothing that does something or tells who made them. */
class PdfTests {

    private static final long TOO_LARGE = 160L * 1024 * 1024;

    @Test
    void keepTheirPagesAndNothingBesideThem() {
        byte[] made = MadePdf.with(MadePdf::everything);
        assertThat(MadePdf.laidOpen(made)).contains("Hemmelig", "hemmelig", "app.alert", MadePictures.PLACE);
        byte[] clean = clean(made);
        assertThat(ReadPdf.text(clean)).contains(MadePdf.SEEN);
        assertThat(MadePdf.laidOpen(clean))
                .doesNotContain("Hemmelig", "hemmelig", "app.alert", "JavaScript", "EmbeddedFile", MadePictures.PLACE);
    }

    @Test
    void areEmptyOfWhoMadeThem() {
        assertThat(ReadPdf.about(clean(MadePdf.with(MadePdf::everything)))).isEqualTo("COSDictionary{} ");
    }

    @Test
    void keepWhatWasFilledInAsPartOfThePage() {
        byte[] clean = clean(MadePdf.with(MadePdf::form));
        assertThat(ReadPdf.text(clean)).contains("Fylt ut for hand");
        boolean form =
                ReadPdf.look(clean, document -> document.getDocumentCatalog().getAcroForm() != null);
        assertThat(form).isFalse();
    }

    @Test
    void carryNoEarlierVersionAndNothingBehindThem() {
        byte[] later = MadePdf.changedLater(MadePdf.with(MadePdf::everything));
        byte[] behind = "PK\3\4 <script>Hemmelig</script>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] two = ByteBuffer.allocate(later.length + behind.length)
                .put(later)
                .put(behind)
                .array();
        byte[] clean = clean(two);
        assertThat(MadePdf.laidOpen(clean)).doesNotContain("Hemmelig", "En Annen");
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("PK\3\4", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hemmelig"})
    void areRefusedWhenLocked(String toOpen) {
        assertThat(look(MadePdf.locked(toOpen))).isEqualTo(new Refused(Reason.LOCKED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7", "%PDF-1.7\nhei\n%%EOF", "%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF"})
    void areRefusedWhenBroken(String content) {
        assertThat(look((content + " ").getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new Refused(Reason.BROKEN));
    }

    @Test
    void areRefusedWithMorePagesThanACaseNeeds() {
        byte[] many = MadePdf.with((document, page) -> {
            for (int i = 0; i < 300; i++) {
                document.addPage(new PDPage());
            }
        });
        assertThat(look(many)).isEqualTo(new Refused(Reason.TOO_MANY_PAGES));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void areRefusedWhenTheyWouldBeEnormous(int times) {
        byte[] bomb = MadePdf.stream("/Filter /FlateDecode", MadePdf.packed(TOO_LARGE, times));
        assertThat(look(bomb)).isEqualTo(new Refused(Reason.PACKED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm /Filter [/ASCII85Decode /FlateDecode]",
                "/Type /XRef /Filter /LZWDecode",
                "/Type /Obj#53tm /Filter /#41SCIIHexDecode"
            })
    void areRefusedWhenTheyHideHowLargeTheyAre(String dictionary) {
        assertThat(look(MadePdf.stream(dictionary, new byte[] {1, 2, 3}))).isEqualTo(new Refused(Reason.PACKED));
    }

    /** Random identifiers stand in every file, and may look like anything. */
    @Test
    void areTakenWhateverTheirIdentifierLooksLike() {
        assertThat(look(MadePdf.stream("/Type /XRef /Filter /FlateDecode /ID [<A85D> <0A85>]", new byte[] {1})))
                .isNotEqualTo(new Refused(Reason.PACKED));
    }

    private byte[] clean(byte[] pdf) {
        IntakeResult looked = look(pdf);
        return looked instanceof Clean clean ? clean.content() : fail("It was refused: " + looked);
    }

    private static IntakeResult look(byte[] pdf) {
        return Cleaning.clean(pdf, 10_000_000);
    }
}
