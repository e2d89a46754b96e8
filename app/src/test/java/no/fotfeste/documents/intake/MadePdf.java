package no.fotfeste.documents.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDFs as others make them, with things beside what one sees. */
public final class MadePdf {

    static final String SEEN = "Vedtak om stonad";

    private MadePdf() {}

    /** Something done to a document before it is saved. */
    interface Change {
        void on(PDDocument document, PDPage page) throws IOException;
    }

    static byte[] with(Change change) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, SEEN);
            change.on(document, page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] plain() {
        return with((document, page) -> {});
    }

    /** Who wrote it, a script, an attachment, a link, a remark and a photograph with its place. */
    static void everything(PDDocument document, PDPage page) throws IOException {
        document.getDocumentInformation().setAuthor("Hemmelig Forfatter");
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        document,
                        new ByteArrayInputStream("<x>Hemmelig Forfatter</x>".getBytes(StandardCharsets.UTF_8))));
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('Hemmelig')"));
        attach(document);
        document.getDocumentCatalog().getCOSObject().setString("ACME_Saksnummer", "Hemmelig nummer");
        PDPageLabelRange label = new PDPageLabelRange();
        label.setPrefix("Hemmelig-");
        PDPageLabels labels = new PDPageLabels(document);
        labels.setLabelItem(0, label);
        document.getDocumentCatalog().setPageLabels(labels);
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI("http://hemmelig.example/");
        link.setAction(action);
        link.setRectangle(new PDRectangle(10, 10, 50, 50));
        PDAnnotationText remark = new PDAnnotationText();
        remark.setTitlePopup("Hemmelig Forfatter");
        remark.setContents("Hemmelig merknad");
        remark.setRectangle(new PDRectangle(10, 100, 20, 20));
        page.setAnnotations(List.of(link, remark));
        photograph(document, page);
    }

    private static void attach(PDDocument document) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(
                document, new ByteArrayInputStream("Hemmelig vedlegg".getBytes(StandardCharsets.UTF_8)));
        PDComplexFileSpecification described = new PDComplexFileSpecification();
        described.setFile("hemmelig.exe");
        described.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("hemmelig", described));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void photograph(PDDocument document, PDPage page) throws IOException {
        var picture = JPEGFactory.createFromByteArray(document, MadePictures.withMuchBeside());
        try (PDPageContentStream pen =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            pen.drawImage(picture, 100, 100);
        }
    }

    /** A form somebody has filled in. */
    static void form(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        PDTextField field = new PDTextField(form);
        field.setPartialName("navn");
        var box = field.getWidgets().getFirst();
        box.setRectangle(new PDRectangle(50, 600, 200, 20));
        box.setPage(page);
        box.setPrinted(true);
        page.getAnnotations().add(box);
        form.getFields().add(field);
        field.setValue("Fylt ut for hand");
    }

    static byte[] locked(String toOpen) {
        return with((document, page) ->
                document.protect(new StandardProtectionPolicy("eier", toOpen, new AccessPermission())));
    }

    /** The same file with another version added behind it: the first is still in it. */
    static byte[] changedLater(byte[] first) {
        try (PDDocument document = Loader.loadPDF(first)) {
            document.getDocumentInformation().setAuthor("En Annen");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocument().getTrailer().setNeedToBeUpdated(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of a PDF as text, nothing packed. */
    static String laidOpen(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var found = document.getDocument().getObjectFromPool(key).getObject();
                if (found instanceof org.apache.pdfbox.cos.COSStream stream
                        && COSName.FLATE_DECODE.equals(stream.getFilters())) {
                    byte[] open = stream.createInputStream().readAllBytes();
                    stream.removeItem(COSName.FILTER);
                    try (var output = stream.createRawOutputStream()) {
                        output.write(open);
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes packed as often as told. */
    public static byte[] packed(long zeros, int times) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
                byte[] some = new byte[1024 * 1024];
                for (long i = 0; i < zeros; i += some.length) {
                    deflated.write(some);
                }
            }
            for (int i = 1; i < times; i++) {
                byte[] before = bytes.toByteArray();
                bytes.reset();
                try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
                    deflated.write(before);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Small as it lies, and of so many parts, each of which takes more room than it is long. */
    public static byte[] ofMillionsOfParts() {
        byte[] parts = packed("1 0 <</Type /Catalog /X [" + "[]".repeat(20_000_000) + "]>>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        int first = bytes.size();
        writeStream(bytes, 2, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", parts);
        int second = bytes.size();
        byte[] places = ByteBuffer.allocate(4 * 7)
                .put((byte) 0)
                .putInt(0)
                .putShort((short) 0)
                .put((byte) 2)
                .putInt(2)
                .putShort((short) 0)
                .put((byte) 1)
                .putInt(first)
                .putShort((short) 0)
                .put((byte) 1)
                .putInt(second)
                .putShort((short) 0)
                .array();
        writeStream(bytes, 3, "/Type /XRef /Size 4 /W [1 4 2] /Root 1 0 R", places);
        bytes.writeBytes(("startxref\n" + second + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] packed(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A file with one stream in it. */
    public static byte[] stream(String dictionary, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        writeStream(bytes, 1, dictionary, content);
        return bytes.toByteArray();
    }

    private static void writeStream(ByteArrayOutputStream bytes, int number, String dictionary, byte[] content) {
        bytes.writeBytes((number + " 0 obj\n<<" + dictionary + " /Length " + content.length + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(content);
        bytes.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
            pen.newLineAtOffset(50, 700);
            pen.showText(text);
            pen.endText();
        }
    }
}
