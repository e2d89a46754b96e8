package no.fotfeste.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.fotfeste.testing.MovableClock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The renderer itself: what it fetches, what it embeds, and what a file says beside its pages. */
class PaperTests {

    private final Paper paper = new Paper(TemplateEngine.createPrecompiled(ContentType.Html), MovableClock.INSTANCE);

    @Test
    void fetchesNothingFromAnyAddress() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(ReadPdf.text(paper.pdf(body("""
                    <link rel="stylesheet" href="%1$s/a.css"/><img src="%1$s/b.png" alt=""/>
                    <p style="background:url(%1$s/c.png)">Hei</p><object data="%1$s/d.svg"></object>""".formatted(there))))).contains("Hei");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void readsNoFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'hemmelig' }");
        byte[] pdf = paper.pdf(body("<link rel=\"stylesheet\" href=\"%s\"/><p>Hei</p><img src=\"%1$s\" alt=\"\"/>"
                .formatted(secret.toUri())));
        assertThat(ReadPdf.text(pdf)).contains("Hei").doesNotContain("hemmelig");
    }

    @Test
    void refusesEntitiesAndDocumentTypes() {
        String asks = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + body("<p>&x;</p>");
        assertThatThrownBy(() -> paper.pdf(asks)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesNorwegianSamiCyrillicAndArabicLettersWithTypefacesInside() {
        byte[] pdf = paper.pdf(body("<p>Blåbærøl čáđŋ Олена Шевченко</p><p dir=\"auto\">سارة</p><p><b>Ž</b></p>"));
        assertThat(ReadPdf.text(pdf))
                .contains("Blåbærøl", "čáđŋ", "Олена Шевченко")
                .doesNotContain("\uFFFD");
        boolean inside = ReadPdf.look(pdf, PaperTests::everyTypefaceIsInside);
        assertThat(inside).isTrue();
    }

    @Test
    void marksThatIsolateANameAreNotSeen() {
        assertThat(ReadPdf.text(paper.pdf(body("<p>Til \u2068سارة\u2069, rom 4</p><p>\u2068سارة\u2069, rom 5</p>"))))
                .contains("Til ", ", rom 4", ", rom 5")
                .doesNotContain("\uFFFD");
    }

    @Test
    void showsThatALetterIsMissing() {
        assertThat(ReadPdf.text(paper.pdf(body("<p>ሰላም</p>")))).contains("\uFFFD");
    }

    @Test
    void survivesCharactersThatNoDocumentMayHave() {
        assertThat(ReadPdf.text(paper.pdf(body("<p>H\u0001e\uFFFEi\uD800</p>"))))
                .contains("Hei");
    }

    @Test
    void isTaggedForThoseWhoListen() {
        byte[] pdf = paper.pdf(body("<h1>Overskrift</h1><table><tr><th>a</th><td>b</td></tr></table>"));
        boolean tagged = ReadPdf.look(pdf, document -> {
            PDDocumentCatalog about = document.getDocumentCatalog();
            assertThat(about.getLanguage()).isEqualTo("nn");
            return about.getMarkInfo().isMarked() && about.getStructureTreeRoot() != null;
        });
        assertThat(tagged).isTrue();
        assertThat(ReadPdf.about(pdf)).contains("<pdfuaid:part>1</pdfuaid:part>");
    }

    @Test
    void saysOnlyItsTitleAndTheDayOfItself() {
        byte[] pdf = paper.pdf(body("<p>Hei</p>"));
        Map<String, String> about = ReadPdf.look(pdf, document -> {
            PDDocumentInformation information = document.getDocumentInformation();
            return information.getMetadataKeys().stream()
                    .collect(Collectors.toMap(key -> key, information::getCustomMetadataValue));
        });
        assertThat(about).containsOnlyKeys("Title", "Producer", "CreationDate").containsEntry("Title", "Brev");
        assertThat(about.get("CreationDate")).contains("000000");
    }

    private static boolean everyTypefaceIsInside(PDDocument document) {
        try {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(String content) {
        return "<html lang=\"nn\"><head><title>Brev</title><meta name=\"description\" content=\"Brev\"/></head><body>"
                + content + "</body></html>";
    }
}
