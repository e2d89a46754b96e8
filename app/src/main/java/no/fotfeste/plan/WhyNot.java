package no.fotfeste.plan;

import java.util.Arrays;
import java.util.List;

/** Why a measure does not go on. */
public enum WhyNot {
    CLIENT_DOES_NOT_WANT(Turn.Kind.DECLINE),
    CLIENT_WANTS_TO_WAIT(Turn.Kind.DECLINE),
    CLIENT_DOES_IT_HERSELF(Turn.Kind.DECLINE),
    ANOTHER_REASON(Turn.Kind.DECLINE),
    NO_LONGER_RELEVANT(Turn.Kind.CANCEL),
    DONE_ELSEWHERE(Turn.Kind.CANCEL),
    MOVED_AWAY(Turn.Kind.CANCEL),
    NO_ADDRESS_YET(Turn.Kind.BLOCK),
    NOT_SAFE_YET(Turn.Kind.BLOCK),
    PAPERS_ARE_MISSING(Turn.Kind.BLOCK),
    NO_CAPACITY(Turn.Kind.BLOCK),
    DECISION_AWAITED(Turn.Kind.BLOCK),
    SERVICE_SAID_NO(Turn.Kind.REFUSE);

    private final Turn.Kind turn;

    WhyNot(Turn.Kind turn) {
        this.turn = turn;
    }

    /** The reasons that fit a turn. */
    public static List<WhyNot> of(Turn.Kind turn) {
        return Arrays.stream(values()).filter(reason -> reason.turn == turn).toList();
    }
}
