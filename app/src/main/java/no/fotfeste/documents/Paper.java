package no.fotfeste.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.fotfeste.web.IsolatingOutput;
import no.fotfeste.web.Page;
import no.fotfeste.web.Turns;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Makes a PDF from a template of well-formed XHTML: tagged for screen readers (PDF/UA), with its typefaces inside.
 *
 * <p>Nothing is fetched while it is made, from no address and no file, whatever stands in a field. What a document says of itself
 * is its title, its language and the day: no author, no place, no time of day.
 */
@Component
public class Paper {

    private static final String STYLE = "/documents/paper.css";
    private static final String MADE_WITH = "Fotfeste";

    /** Each takes some tens of megabytes while it is made. */
    private static final int AT_ONCE = 2;

    private static final int IN_LINE = 24;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine engine;
    private final Clock clock;
    private final Turns turns = new Turns(AT_ONCE, IN_LINE, LONGEST_WAIT);

    Paper(TemplateEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
        // It would say on the console what it could not find, in words from the document.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The document, in the language of the page.
     *
     * @param template its place below the folder of templates, without the ending
     */
    public byte[] pdf(String template, Map<String, Object> given, Page page) {
        Map<String, Object> all = new HashMap<>(given);
        all.put("page", page);
        Utf8ByteOutput written = new Utf8ByteOutput();
        engine.render(template + ".jte", all, IsolatingOutput.onPaper(written));
        return pdf(new String(written.toByteArray(), StandardCharsets.UTF_8));
    }

    byte[] pdf(String xhtml) {
        Document document = Xhtml.parse(NOT_IN_XML.matcher(xhtml).replaceAll(""));
        Xhtml.style(document, resource(STYLE));
        try (Turns.Turn _ = turns.take();
                PdfBoxRenderer renderer = builder(document).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return saved(renderer.getPdfDocument(), Xhtml.title(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null)
                .toStream(new ByteArrayOutputStream())
                .withProducer(MADE_WITH)
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(WritingDirection::new)
                .useUnicodeBidiReorderer(new ArabicLetters())
                .useReplacementText("\uFFFD")
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        Typeface.ALL.forEach(typeface -> typeface.addTo(builder));
        return builder;
    }

    private byte[] saved(PDDocument made, String title) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer(MADE_WITH);
        about.setCreationDate(GregorianCalendar.from(LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC)));
        made.setDocumentInformation(about);
        made.getDocument().getTrailer().removeItem(COSName.ID);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        made.save(output);
        return output.toByteArray();
    }

    private static String resource(String path) {
        try (InputStream stream = Paper.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Missing " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
