package no.fotfeste.access.emergency;

import java.time.Instant;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody may ask in an emergency, and from when on a name is common.
 *
 * @param version what a change of them follows
 * @param person how often one person may ask
 * @param sought how often the same somebody may be asked for, by all together
 * @param freeMisses after so many questions in vain in a day there is a pause, and it doubles
 * @param commonName so many in the house's own records must have a name before it is common
 * @param setAt since when they hold
 * @param setBy the name of who set them, or null for those it began with
 */
public record GuessingLimits(
        long version,
        Most person,
        Most sought,
        int freeMisses,
        int commonName,
        Instant setAt,
        @Nullable Secret<String> setBy) {

    /** As much as the table takes. */
    public static final Most HIGHEST = new Most(60, 200);

    /** The most questions in vain that may be free of a pause. */
    public static final int MOST_FREE = 20;

    /** The most that a name may need to be common. */
    public static final int MOST_COMMON = 1000;

    /** How often in an hour and in a day. */
    public record Most(int anHour, int aDay) {}
}
