package no.fotfeste.sharing.register;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.directory.Body;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import no.fotfeste.sharing.KnownPiece;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.RecipientId;
import no.fotfeste.sharing.SharingDecision;
import org.jspecify.annotations.Nullable;

/**
 * One recipient in the register of who knows what.
 *
 * @param id null for a body about which nothing was decided, noted or promised
 * @param body null for somebody who stands in no directory, or no longer does
 * @param name as it was when something was first decided about them
 * @param lines what they know, each kind once
 * @param promises what they have promised, those that hold first
 * @param decisions what may be told them, or was refused, the latest first
 */
public record KnowingRecipient(
        @Nullable RecipientId id,
        @Nullable Body body,
        Secret<String> name,
        List<Line> lines,
        List<Promise> promises,
        List<SharingDecision> decisions) {

    /**
     * One kind that a recipient knows.
     *
     * @param since the first day
     * @param decision on which it rests, or null
     * @param basis key of a text that says why, where it rests on no decision; or null
     * @param readable whether they can still read it here
     */
    @PlainText
    public record Line(
            PieceKind kind,
            KnownPiece.Way way,
            LocalDate since,
            @Nullable SharingDecision decision,
            @Nullable String basis,
            boolean readable) {

        /** Whether nothing allows it: not a decision, not a provision, and it did not come from the person. */
        public boolean isUnfounded() {
            return decision == null && basis == null && way != KnownPiece.Way.TOLD_THEMSELVES;
        }

        /** Whether they know it for certain: otherwise it lies where they can read it. */
        public boolean isKnown() {
            return way != KnownPiece.Way.CAN_BE_READ;
        }
    }

    /** Whether they know anything at all. */
    public boolean knowsSomething() {
        return !lines.isEmpty();
    }
}
