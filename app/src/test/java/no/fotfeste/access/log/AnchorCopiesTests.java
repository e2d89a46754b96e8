package no.fotfeste.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What keeps anchors of the log where the database cannot be made to forget them. */
@ExtendWith(OutputCaptureExtension.class)
class AnchorCopiesTests {

    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-03T02:50:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Anchor FIRST = new Anchor(1, LocalDate.parse("2026-11-02"), "ab".repeat(32));
    private static final Anchor SECOND = new Anchor(2, LocalDate.parse("2026-11-03"), "cd".repeat(32));

    @TempDir
    Path outside;

    @Test
    void theFileGrowsByTheAnchorsThatItLacks() throws IOException {
        Path file = outside.resolve("anchors");
        AnchorCopies copies = copies(file.toString(), "");
        copies.keep(List.of(FIRST));
        copies.keep(List.of(FIRST));
        copies.keep(List.of(FIRST, SECOND));
        assertThat(Files.readAllLines(file)).containsExactly(FIRST.line(), SECOND.line());
    }

    /** Whoever makes the log of the database anew cannot take back what the file says. */
    @Test
    void whatStandsThereStays() throws IOException {
        Path file = outside.resolve("anchors");
        AnchorCopies copies = copies(file.toString(), "");
        copies.keep(List.of(FIRST));
        Anchor another = new Anchor(1, FIRST.day(), "ef".repeat(32));
        copies.keep(List.of(another));
        assertThat(Files.readAllLines(file)).containsExactly(FIRST.line(), another.line());
    }

    @Test
    void aFileThatCannotBeReachedIsToldAndTriedAgain(CapturedOutput output) throws IOException {
        Path mount = outside.resolve("mount");
        AnchorCopies copies = copies(mount.resolve("anchors").toString(), "");
        copies.keep(List.of(FIRST));
        assertThat(output.getAll()).contains("could not be added to the file outside");
        Files.createDirectory(mount);
        copies.keep(List.of(FIRST, SECOND));
        assertThat(Files.readAllLines(mount.resolve("anchors"))).containsExactly(FIRST.line(), SECOND.line());
    }

    @Test
    void theLogSystemIsToldInItsOwnForm() throws IOException {
        try (DatagramSocket system = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            copies("", "127.0.0.1:" + system.getLocalPort()).tell(SECOND);
            DatagramPacket told = new DatagramPacket(new byte[1_000], 1_000);
            system.receive(told);
            assertThat(new String(told.getData(), 0, told.getLength(), StandardCharsets.UTF_8))
                    .isEqualTo("<109>1 2026-11-03T03:50:00+01:00 - fotfeste - anchor - " + SECOND.line());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.example.no", "log.example.no:", ":514", "log:514:3"})
    void anAddressThatIsNoneIsRefusedAtStart(String syslog) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnchorCopySettings("", syslog));
    }

    private static AnchorCopies copies(String file, String syslog) {
        return new AnchorCopies(new AnchorCopySettings(file, syslog), NIGHT);
    }
}
