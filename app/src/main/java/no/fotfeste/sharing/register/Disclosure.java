package no.fotfeste.sharing.register;

import java.time.LocalDate;
import no.fotfeste.kernel.Secret;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.KnownPiece;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.RecipientId;
import org.jspecify.annotations.Nullable;

/**
 * That a recipient was told something outside Fotfeste.
 *
 * @param decision what allowed it that day, or null where nothing did
 * @param notedBy as colleagues know the person
 */
public record Disclosure(
        RecipientId recipient,
        PieceKind kind,
        KnownPiece.Way way,
        LocalDate on,
        Secret<String> note,
        @Nullable DecisionId decision,
        Secret<String> notedBy) {}
