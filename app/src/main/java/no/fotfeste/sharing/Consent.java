package no.fotfeste.sharing;

import java.util.List;
import no.fotfeste.kernel.PlainText;

/**
 * A consent: to what, the decision says.
 *
 * @param language in which it was talked about, ISO 639
 * @param holders who were asked for a child; empty for adults and where the child itself has consented
 */
@PlainText
public record Consent(
        String language, Understanding understanding, GivenBy givenBy, List<ParentalResponsibility> holders) {

    public Consent {
        holders = List.copyOf(holders);
    }

    /** Who has consented. */
    public enum GivenBy {
        /** The person of the case. */
        SELF,
        /** Those who have parental responsibility for the child. */
        HOLDERS
    }

    /** The consent of somebody who speaks for themselves. */
    public static Consent own(String language, Understanding understanding) {
        return new Consent(language, understanding, GivenBy.SELF, List.of());
    }
}
