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
record Standings(List<Standing> all) {

    static final Standings NONE = new Standings(List.of());

    Standings {
        all = List.copyOf(all);
    }

    /** What may be told on a day, and by which decision: the first that was made, where several allow it. */
    Map<PieceKind, DecisionId> allowedOn(LocalDate day) {
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
    List<Standing> givingWayTo(Collection<Standing> fresh) {
        return all.stream()
                .filter(standing -> fresh.stream()
                        .filter(each -> each.refuses() || each.ground() == Ground.CONSENT)
                        .anyMatch(each -> standing.isAgainst(each.kind(), each.refuses(), each.from(), each.until())))
                .toList();
    }

    /** Which kinds cannot be decided on this ground, because the person has said no to them. */
    Set<PieceKind> hindering(Collection<Standing> fresh) {
        Set<PieceKind> hindered = EnumSet.noneOf(PieceKind.class);
        fresh.stream()
                .filter(each -> each.ground() == Ground.TASKS)
                .filter(each -> all.stream()
                        .anyMatch(standing -> standing.isAgainst(each.kind(), false, each.from(), each.until())))
                .forEach(each -> hindered.add(each.kind()));
        return hindered;
    }

    /** After something new is decided. */
    Standings and(Collection<Standing> fresh) {
        List<Standing> gone = givingWayTo(fresh);
        return new Standings(Stream.concat(
                        all.stream().map(standing -> gone.contains(standing) ? standing.end() : standing),
                        fresh.stream())
                .toList());
    }

    /** After a decision is withdrawn. */
    Standings without(DecisionId withdrawn) {
        return new Standings(all.stream()
                .map(standing -> standing.decision().equals(withdrawn) ? standing.end() : standing)
                .toList());
    }
}
