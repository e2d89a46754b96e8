package no.fotfeste.sharing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All that has been decided about one recipient. Pure: the table keeps it, this says what follows. */
public record SharingRules(List<SharingRule> all) {

    static final SharingRules NONE = new SharingRules(List.of());

    public SharingRules {
        all = List.copyOf(all);
    }

    /** What may be told on a day, and by which decision: the first that was made, where several allow it. */
    public Map<PieceKind, DecisionId> allowedOn(LocalDate day) {
        Map<PieceKind, DecisionId> allowed = new EnumMap<>(PieceKind.class);
        Set<PieceKind> refused = refusedOn(day);
        all.stream()
                .filter(standing -> !standing.refuses() && standing.holdsOn(day))
                .filter(standing -> !(standing.givesWayToANo() && refused.contains(standing.kind())))
                .forEach(standing -> allowed.putIfAbsent(standing.kind(), standing.decision()));
        return allowed;
    }

    /** What the person has said no to, as it stands on a day. */
    Set<PieceKind> refusedOn(LocalDate day) {
        Set<PieceKind> refused = EnumSet.noneOf(PieceKind.class);
        all.stream()
                .filter(standing -> standing.refuses() && standing.holdsOn(day))
                .forEach(standing -> refused.add(standing.kind()));
        return refused;
    }

    /** What gives way when something new is decided: to a consent an earlier no, to a no what rests on a yes or on the tasks. */
    List<SharingRule> givingWayTo(Collection<SharingRule> fresh) {
        return all.stream()
                .filter(standing -> fresh.stream()
                        .filter(each -> each.refuses() || each.ground() == Ground.CONSENT)
                        .anyMatch(each -> standing.isAgainst(each.kind(), each.refuses(), each.from(), each.until())))
                .toList();
    }

    /** Which kinds cannot be decided on this ground, because the person has said no to them. */
    Set<PieceKind> hindering(Collection<SharingRule> fresh) {
        Set<PieceKind> hindered = EnumSet.noneOf(PieceKind.class);
        fresh.stream()
                .filter(each -> each.ground() == Ground.TASKS)
                .filter(each -> all.stream()
                        .anyMatch(standing -> standing.isAgainst(each.kind(), false, each.from(), each.until())))
                .forEach(each -> hindered.add(each.kind()));
        return hindered;
    }

    /** After something new is decided. */
    SharingRules and(Collection<SharingRule> fresh) {
        List<SharingRule> gone = givingWayTo(fresh);
        return new SharingRules(Stream.concat(
                        all.stream().map(standing -> gone.contains(standing) ? standing.end() : standing),
                        fresh.stream())
                .toList());
    }

    /** After a decision is withdrawn. */
    SharingRules without(DecisionId withdrawn) {
        return new SharingRules(all.stream()
                .map(standing -> standing.decision().equals(withdrawn) ? standing.end() : standing)
                .toList());
    }
}
