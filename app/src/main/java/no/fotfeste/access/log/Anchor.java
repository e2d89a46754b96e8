package no.fotfeste.access.log;

import java.time.LocalDate;
import no.fotfeste.kernel.PlainText;

/**
 * The digest over the whole access log as it stood one night.
 *
 * @param number from 1, without gaps
 * @param digest 64 letters and digits: SHA-256 over the ends of all chains and the anchor before
 */
@PlainText
record Anchor(long number, LocalDate day, String digest) {

    /** As it is kept outside and printed: nobody and nothing can be found from it. */
    String line() {
        return number + " " + day + " " + digest;
    }
}
