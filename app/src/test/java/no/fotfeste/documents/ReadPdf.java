package no.fotfeste.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF back, as anyone who gets it can. */
public final class ReadPdf {

    private ReadPdf() {}

    /** Looks at something in it. */
    public static <T> T look(byte[] pdf, Function<PDDocument, T> at) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return at.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words on its pages. */
    public static String text(byte[] pdf) {
        return text(pdf, Integer.MAX_VALUE);
    }

    /** The words on its first page. */
    public static String firstPage(byte[] pdf) {
        return text(pdf, 1);
    }

    private static String text(byte[] pdf, int pages) {
        return look(pdf, document -> {
            try {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setEndPage(pages);
                return reader.getText(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** All that it says of itself, beside its pages. */
    public static String about(byte[] pdf) {
        return look(pdf, document -> {
            try {
                var metadata = document.getDocumentCatalog().getMetadata();
                return document.getDocumentInformation().getCOSObject() + " "
                        + (metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
