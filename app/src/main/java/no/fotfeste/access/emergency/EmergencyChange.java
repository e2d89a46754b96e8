package no.fotfeste.access.emergency;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.kernel.PlainText;
import org.springframework.modulith.NamedInterface;

/**
 * Something that was done in a case while it was open in an emergency: all that one form wrote.
 *
 * @param id of the first of what it wrote
 * @param outlet through which page
 */
@NamedInterface("emergency")
@PlainText
public record EmergencyChange(UUID id, Instant at, String outlet, State state) {

    /** Whether it stands. */
    public enum State {
        /** It stands, and can be put back as it was before. */
        CAN_BE_UNDONE,
        /** It stands: what nobody may take away, or what somebody has changed since. */
        STANDS,
        UNDONE
    }

    /** What was done, as a word for its text: the fixed parts of the page's address below the case. */
    public String what() {
        return Arrays.stream(outlet.replaceFirst("^\\w+ /cases/\\{id}", "").split("/"))
                .filter(part -> !part.isEmpty() && !part.startsWith("{"))
                .collect(Collectors.joining("-"));
    }
}
