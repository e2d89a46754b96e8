package no.fotfeste.interpreting;

import java.time.Instant;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A booking as the one who has opened the case reads it.
 *
 * @param interpreter who comes, or empty while nobody has said yes
 * @param reason why it came to nothing, or empty
 * @param version for telling whether somebody else has changed it since
 */
public record Booking(
        BookingId id,
        NewBooking asked,
        BookingState state,
        Instant stateSince,
        Secret<String> interpreter,
        @Nullable Qualification qualification,
        @Nullable TieCheck tie,
        Secret<String> reason,
        int version) {}
