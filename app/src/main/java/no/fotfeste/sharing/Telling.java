package no.fotfeste.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a recipient was told something outside Fotfeste.
 *
 * @param decision what allowed it that day, or null where nothing did
 * @param notedBy as colleagues know the person
 */
public record Telling(
        RecipientId recipient,
        PieceKind kind,
        Known.Way way,
        LocalDate on,
        String note,
        @Nullable DecisionId decision,
        String notedBy) {

    @Override
    public String toString() {
        return kind + " " + way;
    }
}
