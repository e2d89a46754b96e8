package no.fotfeste.documents.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.fotfeste.documents.intake.IntakeResult.Clean;
import no.fotfeste.documents.intake.IntakeResult.Reason;
import no.fotfeste.documents.intake.IntakeResult.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * A PDF is read and written anew. What was filled into a form becomes part of the page; scripts, actions, attachments, earlier
 * versions of the file and what it says of who made it do not come along.
 */
final class PdfCleaning {

    private static final int MOST_PAGES = 300;

    private PdfCleaning() {}

    static IntakeResult clean(byte[] content) {
        if (PackedStreams.areTooLarge(content)) {
            return new Refused(Reason.PACKED);
        }
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                return new Refused(Reason.LOCKED);
            }
            int pages = document.getNumberOfPages();
            if (pages < 1 || pages > MOST_PAGES) {
                return new Refused(pages < 1 ? Reason.BROKEN : Reason.TOO_MANY_PAGES);
            }
            flatten(document);
            PdfStripping.strip(document.getDocument());
            return new Clean(FileFormat.PDF, written(document));
        } catch (InvalidPasswordException locked) {
            return new Refused(Reason.LOCKED);
        } catch (IOException | RuntimeException broken) {
            return new Refused(Reason.BROKEN);
        }
    }

    private static void flatten(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && !form.getFields().isEmpty()) {
            form.flatten();
        }
    }

    private static byte[] written(PDDocument document) throws IOException {
        document.getDocument().getTrailer().removeItem(COSName.ID);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        document.save(output);
        return output.toByteArray();
    }
}
