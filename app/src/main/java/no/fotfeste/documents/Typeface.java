package no.fotfeste.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import no.fotfeste.kernel.PlainText;

/**
 * A typeface that goes into documents: Latin, Greek and Cyrillic letters, and Arabic ones. A letter of another script comes out as
 * a mark that something is missing.
 */
@PlainText
record Typeface(String family, int weight, String file) {

    private static final String FOLDER = "/documents/fonts/";

    static final List<Typeface> ALL = List.of(
            new Typeface("Noto Sans", 400, "noto-sans/400Regular/NotoSans_400Regular.ttf"),
            new Typeface("Noto Sans", 700, "noto-sans/700Bold/NotoSans_700Bold.ttf"),
            new Typeface("Noto Sans Arabic", 400, "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
            new Typeface("Noto Sans Arabic", 700, "noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf"));

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(this::open, family, weight, FontStyle.NORMAL, true);
    }

    private InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(FOLDER + file), file);
    }
}
