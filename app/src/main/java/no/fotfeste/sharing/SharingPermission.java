package no.fotfeste.sharing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a recipient may be told at the moment.
 *
 * @param allowed each kind, and the decision that allows it
 * @param refused what the person has said no to
 */
public record SharingPermission(Map<PieceKind, DecisionId> allowed, Set<PieceKind> refused) {

    public SharingPermission {
        allowed = Map.copyOf(allowed);
        refused = Set.copyOf(refused);
    }

    /** What of this nobody has decided yet. What is about nobody needs no decision. */
    public Set<PieceKind> missing(Collection<PieceKind> wanted) {
        Set<PieceKind> missing = EnumSet.noneOf(PieceKind.class);
        wanted.stream()
                .filter(PieceKind::isAboutThePerson)
                .filter(kind -> !allowed.containsKey(kind))
                .forEach(missing::add);
        return missing;
    }
}
