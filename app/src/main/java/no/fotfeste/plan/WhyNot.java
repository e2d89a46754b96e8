package no.fotfeste.plan;

import java.util.Arrays;
import java.util.List;

/** Why a measure does not go on. */
public enum WhyNot {
    CLIENT_DOES_NOT_WANT(MeasureAction.Kind.DECLINE),
    CLIENT_WANTS_TO_WAIT(MeasureAction.Kind.DECLINE),
    CLIENT_DOES_IT_HERSELF(MeasureAction.Kind.DECLINE),
    ANOTHER_REASON(MeasureAction.Kind.DECLINE),
    NO_LONGER_RELEVANT(MeasureAction.Kind.CANCEL),
    DONE_ELSEWHERE(MeasureAction.Kind.CANCEL),
    MOVED_AWAY(MeasureAction.Kind.CANCEL),
    NO_ADDRESS_YET(MeasureAction.Kind.BLOCK),
    NOT_SAFE_YET(MeasureAction.Kind.BLOCK),
    PAPERS_ARE_MISSING(MeasureAction.Kind.BLOCK),
    NO_CAPACITY(MeasureAction.Kind.BLOCK),
    DECISION_AWAITED(MeasureAction.Kind.BLOCK),
    SERVICE_SAID_NO(MeasureAction.Kind.REFUSE);

    private final MeasureAction.Kind turn;

    WhyNot(MeasureAction.Kind turn) {
        this.turn = turn;
    }

    /** The reasons that fit a turn. */
    public static List<WhyNot> of(MeasureAction.Kind turn) {
        return Arrays.stream(values()).filter(reason -> reason.turn == turn).toList();
    }
}
