package no.fotfeste.sharing;

import java.time.Instant;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * That a body has got one kind of information from here.
 *
 * @param decision by which it was sent, or null
 * @param basis key of a text that says why, where there is no decision; otherwise null
 * @param readable whether they can still read it here
 */
@PlainText
public record KnownPiece(
        BodyId body,
        PieceKind kind,
        Way way,
        Instant since,
        @Nullable DecisionId decision,
        @Nullable String basis,
        boolean readable) {

    /** How it came to them. */
    public enum Way {
        /** Somebody there has opened it. */
        READ_HERE,
        /** It lies where they can read it; nobody has yet. */
        CAN_BE_READ,
        LETTER,
        SEES_THE_CASE,
        TELEPHONE,
        MEETING,
        TOLD_THEMSELVES,
        OTHER
    }
}
