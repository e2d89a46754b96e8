package no.fotfeste.network;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.plan.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be asked of someone.
 *
 * @param measure the measure of the plan it serves, or null
 * @param subject code of the pathway step, or of another subject
 * @param receiver who is asked
 * @param contact the person there, where known
 * @param question what the receiver is asked, in the sender's words
 * @param pieces what is shared, and nothing else is
 * @param wishedOn by when the sender wishes it done, or null
 */
public record NewRequest(
        RequestKind kind,
        @Nullable MeasureId measure,
        String subject,
        BodyId receiver,
        @Nullable ContactId contact,
        String question,
        List<Piece> pieces,
        @Nullable LocalDate wishedOn) {

    public NewRequest {
        pieces = List.copyOf(pieces);
    }

    @Override
    public String toString() {
        return kind + " " + subject;
    }
}
