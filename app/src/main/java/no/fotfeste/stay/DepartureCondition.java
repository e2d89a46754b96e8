package no.fotfeste.stay;

import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What should be in place before a stay is closed as finished. Beans of this type are asked on the departure page.
 *
 * <p>Nobody is held back: where the answer is no, the reason is written down and the stay can be closed all the same.
 */
public interface DepartureCondition {

    /** What is asked about, in capitals: {@code HAND_OVER_ACCEPTED}. */
    String name();

    /** Whether it is in place for this person. */
    Answer ask(OpenCase opened, Page page);

    /** How many statements it makes to the database, at most. */
    int statements();

    /**
     * The answer.
     *
     * @param met whether it is in place
     * @param text the answer in the page's language
     * @param path where one can do something about it, or null
     */
    @PlainText
    record Answer(boolean met, String text, @Nullable String path) {}
}
