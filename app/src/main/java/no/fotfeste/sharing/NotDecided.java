package no.fotfeste.sharing;

import java.util.Set;

/** Something was to be sent that nobody has decided may be told, or that no longer may. Nothing was sent. */
public final class NotDecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<PieceKind> missing;

    NotDecided(Set<PieceKind> missing) {
        super("Not decided: " + missing);
        this.missing = Set.copyOf(missing);
    }

    /** What lacks a decision. */
    public Set<PieceKind> missing() {
        return missing;
    }
}
