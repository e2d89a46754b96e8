package no.fotfeste.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one decision says of one kind of information and one recipient.
 *
 * @param ground null for a refusal
 * @param from the first day, and until the last; null while there is no end to it
 * @param ended whether it was withdrawn or replaced; that holds whatever the clock says
 */
record SharingRule(
        DecisionId decision,
        PieceKind kind,
        @Nullable Ground ground,
        LocalDate from,
        @Nullable LocalDate until,
        boolean ended) {

    boolean holdsOn(LocalDate day) {
        return !ended && !day.isBefore(from) && (until == null || !until.isBefore(day));
    }

    boolean refuses() {
        return ground == null;
    }

    boolean givesWayToANo() {
        return ground != null && ground.givesWayToANo();
    }

    private boolean sharesADayWith(LocalDate otherFrom, @Nullable LocalDate otherUntil) {
        boolean beginsInTime = until == null || !otherFrom.isAfter(until);
        boolean otherBeginsInTime = otherUntil == null || !from.isAfter(otherUntil);
        return beginsInTime && otherBeginsInTime;
    }

    /** Whether it cannot stand beside one that says the opposite in those days: a yes, or what gives way to a no. */
    boolean isAgainst(PieceKind other, boolean refusal, LocalDate otherFrom, @Nullable LocalDate otherUntil) {
        boolean opposite = refusal ? givesWayToANo() : refuses();
        return !ended && kind == other && opposite && sharesADayWith(otherFrom, otherUntil);
    }

    SharingRule end() {
        return new SharingRule(decision, kind, ground, from, until, true);
    }
}
