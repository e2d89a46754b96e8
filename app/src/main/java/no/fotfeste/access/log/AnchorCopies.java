package no.fotfeste.access.log;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps anchors where whoever rewrites the database cannot reach them. What is lacking there does not keep the log from being
 * anchored: it is told, and tried again the next night.
 */
@Component
class AnchorCopies {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorCopies.class);

    /** Facility "log audit" (13), severity "notice" (5), as RFC 5424 counts them. */
    private static final int PRIORITY = 13 * 8 + 5;

    private final AnchorCopySettings settings;
    private final Clock clock;

    AnchorCopies(AnchorCopySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Adds to the file those of all anchors that are not there yet. Lines that are there are never changed. */
    void keep(List<Anchor> all) {
        if (settings.file().isEmpty()) {
            return;
        }
        Path file = Path.of(settings.file());
        try {
            Set<String> kept = new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
            List<String> lacking = all.stream()
                    .map(Anchor::line)
                    .filter(line -> !kept.contains(line))
                    .toList();
            if (!lacking.isEmpty()) {
                Files.writeString(
                        file,
                        String.join("\n", lacking) + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.SYNC);
            }
        } catch (IOException problem) {
            LOG.error("Anchors of the access log could not be added to the file outside; it is tried again next night");
        }
    }

    /** Sends an anchor to the log system, once. */
    void tell(Anchor anchor) {
        if (settings.syslog().isEmpty()) {
            return;
        }
        URI system = URI.create("syslog://" + settings.syslog());
        byte[] message = message(anchor).getBytes(StandardCharsets.UTF_8);
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(
                    message, message.length, InetAddress.getByName(system.getHost()), system.getPort()));
        } catch (IOException problem) {
            LOG.error("The anchor of the access log could not be sent to the log system");
        }
    }

    private String message(Anchor anchor) {
        String now = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
        return "<%d>1 %s - fotfeste - anchor - %s".formatted(PRIORITY, now, anchor.line());
    }
}
