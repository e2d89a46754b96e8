package no.fotfeste.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.plan.road.WaitingTimes;
import org.springframework.stereotype.Component;

/** What follows when a measure changes: its history grows, and how long a service took is counted. */
@Component
class MeasureConsequences {

    private final MeasureWriter writer;
    private final WaitingTimes waitingTimes;
    private final Clock clock;

    MeasureConsequences(MeasureWriter writer, WaitingTimes waitingTimes, Clock clock) {
        this.writer = writer;
        this.waitingTimes = waitingTimes;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void proposed(OpenCase opened, Measure measure) {
        writer.note(opened, measure, MeasureAction.Kind.PROPOSE, null, now());
    }

    void of(OpenCase opened, Measure before, MeasureAction.Kind turn, Measure after) {
        writer.note(opened, after, turn, before.state(), now());
        boolean answered = before.state() == MeasureState.REQUESTED && isAnswer(turn);
        boolean doneUnasked = before.state() == MeasureState.AGREED && turn == MeasureAction.Kind.FINISH;
        if (answered || doneUnasked) {
            waitingTimes.answered(before);
        }
    }

    private static boolean isAnswer(MeasureAction.Kind turn) {
        return switch (turn) {
            case ACCEPT, REFUSE, FINISH -> true;
            case PROPOSE, AGREE, ASSIGN, REQUEST, START, DECLINE, CANCEL, BLOCK, RESUME -> false;
        };
    }
}
