package no.fotfeste.interpreting;

import java.time.Instant;
import no.fotfeste.kernel.Secret;

/**
 * An interpreter to be asked for.
 *
 * @param language ISO 639 code
 * @param wishes hers: a woman, another dialect, somebody from far away; or empty
 * @param minutes how long, 1 to 1440
 * @param agency who is asked for one; never with her name
 */
public record NewBooking(String language, Mode mode, String wishes, Instant startsAt, int minutes, String agency) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
