package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Style sheets, scripts and typefaces reach a telephone with a poor connection in as few bytes as they can. */
@WithShell
class AssetTests {

    private static final Pattern STYLE = Pattern.compile("\"(/assets/[^\"]+\\.css)\"");
    private static final Pattern SCRIPT = Pattern.compile("\"(/assets/[^\"]+\\.js)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ShellWorld.Visitor visitor;

    @BeforeEach
    void somebodyIsSignedIn() {
        visitor.signIn(Audience.CENTRE);
    }

    @Test
    void aStyleSheetIsSentInAFifthOfItsLength() throws IOException {
        String address = addressOf(STYLE);
        byte[] whole = asked(address, "").getResponse().getContentAsByteArray();
        byte[] sent = asked(address, "gzip, deflate, br").getResponse().getContentAsByteArray();
        assertThat(sent.length).isLessThan(whole.length / 5);
        assertThat(unpacked(sent)).isEqualTo(whole);
    }

    @Test
    void aScriptIsSentShorterToo() throws IOException {
        String address = addressOf(SCRIPT);
        byte[] whole = asked(address, "").getResponse().getContentAsByteArray();
        byte[] sent = asked(address, "gzip").getResponse().getContentAsByteArray();
        assertThat(sent.length).isLessThan(whole.length);
        assertThat(unpacked(sent)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip", "deflate, gzip;q=0.5", "GZIP", "*"})
    void whoCanUnpackItIsAnsweredSo(String accepted) {
        assertThat(asked(addressOf(STYLE), accepted))
                .hasHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                .hasHeader(HttpHeaders.CONTENT_TYPE, "text/css;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip;q=0.000, br", "notgzip"})
    void whoCannotGetsItWhole(String accepted) {
        assertThat(asked(addressOf(STYLE), accepted)).doesNotContainHeader(HttpHeaders.CONTENT_ENCODING);
    }

    /** What stands between, and keeps answers for many, must not give the packed one to somebody who cannot unpack it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "gzip"})
    void saysWhatTheAnswerDependsOn(String accepted) {
        assertThat(asked(addressOf(STYLE), accepted)).hasHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    /** With the length of a packed page somebody on the line could guess, try by try, what stands on it. */
    @Test
    void aPageIsNotPacked() {
        assertThat(asked("/today", "gzip")).hasStatusOk().doesNotContainHeader(HttpHeaders.CONTENT_ENCODING);
    }

    private MvcTestResult asked(String address, String accepted) {
        return mvc.get()
                .uri(address)
                .header(HttpHeaders.ACCEPT_ENCODING, accepted)
                .exchange();
    }

    private String addressOf(Pattern wanted) {
        byte[] page = asked("/today", "").getResponse().getContentAsByteArray();
        Matcher found = wanted.matcher(new String(page, StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static byte[] unpacked(byte[] sent) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes();
    }
}
