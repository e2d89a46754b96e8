package no.fotfeste.network.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.sharing.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

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
@NamedInterface("request")
@PlainText
public record NewRequest(
        RequestKind kind,
        @Nullable MeasureId measure,
        String subject,
        BodyId receiver,
        @Nullable ContactId contact,
        Secret<String> question,
        List<Piece> pieces,
        @Nullable LocalDate wishedOn) {

    /** As it was written: what is personal is hidden at once. */
    public NewRequest(
            RequestKind kind,
            @Nullable MeasureId measure,
            String subject,
            BodyId receiver,
            @Nullable ContactId contact,
            String question,
            List<Piece> pieces,
            @Nullable LocalDate wishedOn) {
        this(kind, measure, subject, receiver, contact, Secret.of(question), pieces, wishedOn);
    }

    public NewRequest {
        pieces = List.copyOf(pieces);
    }

    /** What a letter says of it: no line that tells who it is about, since letters go astray. */
    NewRequest inLetter() {
        List<Piece> nameless = pieces.stream()
                .filter(piece -> !piece.isLine() || !piece.kind().tellsWho())
                .toList();
        return new NewRequest(kind, measure, subject, receiver, contact, question, nameless, wishedOn);
    }

    /** Everything the receiver would learn, kind by kind: who accepts a hand-over sees the case. */
    public Set<PieceKind> kinds() {
        Set<PieceKind> kinds = EnumSet.noneOf(PieceKind.class);
        shared().forEach(piece -> kinds.add(piece.kind()));
        return kinds;
    }

    /** The question and what the kind of request brings with it, before the pieces that were chosen. */
    List<Piece> shared() {
        List<Piece> shared = new ArrayList<>();
        if (!question.reveal().isBlank()) {
            shared.add(Piece.of(PieceKind.QUESTION, question.reveal()));
        }
        if (kind == RequestKind.HAND_OVER) {
            shared.add(Piece.of(PieceKind.WHOLE_CASE, ""));
        }
        shared.addAll(pieces);
        return shared;
    }
}
