package no.fotfeste.interpreting;

import java.time.Instant;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;

/**
 * An interpreter to be asked for.
 *
 * @param language ISO 639 code
 * @param wishes hers: a woman, another dialect, somebody from far away; or empty
 * @param minutes how long, 1 to 1440
 * @param agency who is asked for one; never with her name
 */
@PlainText
public record NewBooking(
        String language, Mode mode, Secret<String> wishes, Instant startsAt, int minutes, Secret<String> agency) {

    /** As it was written: what is personal is hidden at once. */
    public NewBooking(String language, Mode mode, String wishes, Instant startsAt, int minutes, String agency) {
        this(language, mode, Secret.of(wishes), startsAt, minutes, Secret.of(agency));
    }
}
