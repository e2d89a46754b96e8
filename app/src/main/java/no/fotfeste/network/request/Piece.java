package no.fotfeste.network.request;

import no.fotfeste.kernel.Secret;
import no.fotfeste.sharing.PieceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One piece of information that is shared, as somebody has decided.
 *
 * @param kind what it is
 * @param readiness for the readiness list of a hand-over, otherwise null
 * @param text what the receiver reads; may be empty where the readiness says it all
 */
@NamedInterface("request")
public record Piece(PieceKind kind, @Nullable Readiness readiness, Secret<String> text) {

    /** As it was written: what is personal is hidden at once. */
    public Piece(PieceKind kind, @Nullable Readiness readiness, String text) {
        this(kind, readiness, Secret.of(text));
    }

    /** Whether something is in place where the person moves. */
    public enum Readiness {
        YES,
        NO,
        REMAINS
    }

    /** A piece of text. */
    public static Piece of(PieceKind kind, String text) {
        return new Piece(kind, null, text);
    }

    /** One line of the readiness list. */
    public static Piece ready(PieceKind kind, Readiness readiness, String text) {
        return new Piece(kind, readiness, text);
    }

    /** Whether it is read as a line of its own: not the question, the readiness list, nor what an escalation puts into words. */
    public boolean isLine() {
        return kind.isAboutThePerson()
                && !kind.isReadiness()
                && kind != PieceKind.QUESTION
                && kind != PieceKind.WHOLE_CASE;
    }
}
