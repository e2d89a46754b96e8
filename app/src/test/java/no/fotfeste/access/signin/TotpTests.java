package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes from an app, held against the test vectors of RFC 6238, appendix B. */
class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void acceptsTheCodeOfNowAndItsNeighbours() {
        long here = Totp.stepAt(NOW);
        for (long step = here - 1; step <= here + 1; step++) {
            assertThat(Totp.matching(SECRET, code(step), NOW, 0)).hasValue(step);
        }
        assertThat(Totp.matching(SECRET, code(here - 2), NOW, 0)).isEmpty();
        assertThat(Totp.matching(SECRET, code(here + 2), NOW, 0)).isEmpty();
    }

    @Test
    void acceptsNoCodeAgainNorAnOlderOne() {
        long here = Totp.stepAt(NOW);
        assertThat(Totp.matching(SECRET, code(here), NOW, here)).isEmpty();
        assertThat(Totp.matching(SECRET, code(here - 1), NOW, here)).isEmpty();
        assertThat(Totp.matching(SECRET, code(here + 1), NOW, here)).hasValue(here + 1);
    }

    @Test
    void writesSecretsAsAppsReadThem() {
        assertThat(CopiedByHand.of("foobar".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("MZXW6YTBOI");
        assertThat(CopiedByHand.grouped(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    private static String code(long step) {
        return Totp.code(SECRET, step, Totp.DIGITS);
    }
}
