package no.fotfeste.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a measure is after a turn. Pure: reads no clock and no database. */
final class MeasureTransitions {

    private MeasureTransitions() {}

    /**
     * Takes a turn.
     *
     * @throws NotPossibleNow if the measure's state does not allow it
     */
    static Measure take(Measure measure, MeasureAction turn, Instant now) {
        MeasureState state =
                measure.state().after(turn.kind()).orElseThrow(() -> new NotPossibleNow(measure.state(), turn.kind()));
        Change change = new Change(measure, state);
        switch (turn) {
            case MeasureAction.Agree agreed -> {
                change.owner = agreed.owner() == null ? measure.owner() : agreed.owner();
                change.dueOn = agreed.dueOn();
                change.answer = agreed.answer();
                change.withoutReason();
            }
            case MeasureAction.Assign assigned -> change.owner = assigned.owner();
            case MeasureAction.Request asked -> {
                requireOwner(measure, asked);
                change.withoutReason();
            }
            case MeasureAction.Accept accepted -> change.owner = named(measure, accepted);
            case MeasureAction.Refuse refused -> {
                change.owner = null;
                change.because(WhyNot.SERVICE_SAID_NO, refused.note());
            }
            case MeasureAction.Start started -> {
                requireOwner(measure, started);
                change.withoutReason();
            }
            case MeasureAction.Finish finished -> {
                change.doneOn = finished.on();
                change.outcome = finished.outcome();
                change.withoutReason();
            }
            case MeasureAction.Decline declined -> {
                change.answer = declined.answer();
                change.because(declined.reason(), declined.note());
            }
            case MeasureAction.Cancel cancelled -> change.because(cancelled.reason(), cancelled.note());
            case MeasureAction.Block blocked -> change.because(blocked.reason(), blocked.note());
            case MeasureAction.Resume resumed -> {
                change.withoutReason();
                change.dueOn = measure.dueOn();
            }
        }
        return change.made(now);
    }

    private static void requireOwner(Measure measure, MeasureAction turn) {
        if (measure.owner() == null) {
            throw new NotPossibleNow(measure.state(), turn.kind());
        }
    }

    private static Owner named(Measure measure, MeasureAction.Accept accepted) {
        Owner owner = measure.owner();
        if (owner == null) {
            throw new NotPossibleNow(measure.state(), accepted.kind());
        }
        return new Owner(owner.body(), accepted.named());
    }

    private static final class Change {
        private final Measure before;
        private final MeasureState state;
        private @Nullable Owner owner;
        private @Nullable LocalDate dueOn;
        private ClientAnswer answer;
        private @Nullable WhyNot reason;
        private String note;
        private @Nullable LocalDate doneOn;
        private String outcome;

        Change(Measure before, MeasureState state) {
            this.before = before;
            this.state = state;
            this.owner = before.owner();
            this.dueOn = before.dueOn();
            this.answer = before.answer();
            this.reason = before.reason();
            this.note = before.note();
            this.doneOn = before.doneOn();
            this.outcome = before.outcome();
        }

        void because(WhyNot why, String words) {
            reason = why;
            note = words;
        }

        void withoutReason() {
            reason = null;
            note = "";
        }

        Measure made(Instant now) {
            return new Measure(
                    before.id(),
                    before.step(),
                    before.ownTitle(),
                    before.track(),
                    before.milestone(),
                    before.service(),
                    before.because(),
                    state,
                    state == before.state() ? before.stateSince() : now,
                    owner,
                    unownedSince(now),
                    answer,
                    dueOn,
                    reason,
                    note,
                    doneOn,
                    outcome,
                    before.proposedAt(),
                    before.waitsFor(),
                    before.version());
        }

        private @Nullable Instant unownedSince(Instant now) {
            if (owner != null) {
                return null;
            }
            return before.owner() == null && before.unownedSince() != null ? before.unownedSince() : now;
        }
    }
}
