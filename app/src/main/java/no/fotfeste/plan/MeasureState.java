package no.fotfeste.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a measure has come. */
public enum MeasureState {
    /** The facts ask for it, or somebody suggested it; nobody has decided. */
    PROPOSED,
    /** Decided, with a day. */
    AGREED,
    /** The service has been asked. */
    REQUESTED,
    /** A named person has said yes. */
    ACCEPTED,
    /** Somebody is doing it. */
    UNDER_WAY,
    DONE,
    /** The client does not want it, or not now. */
    DECLINED,
    /** No longer called for. */
    CANCELLED,
    /** Something is in the way. */
    BLOCKED;

    /** Whether anything remains to be done. */
    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, AGREED, REQUESTED, ACCEPTED, UNDER_WAY, BLOCKED -> true;
            case DONE, DECLINED, CANCELLED -> false;
        };
    }

    /** Whether somebody works on it or has been asked to. */
    public boolean isMoving() {
        return switch (this) {
            case REQUESTED, ACCEPTED, UNDER_WAY -> true;
            case PROPOSED, AGREED, BLOCKED, DONE, DECLINED, CANCELLED -> false;
        };
    }

    /** The state that a turn leads to, or nothing where that turn cannot be taken. */
    public Optional<MeasureState> after(MeasureAction.Kind turn) {
        return Optional.ofNullable(next(turn));
    }

    private @Nullable MeasureState next(MeasureAction.Kind turn) {
        return switch (turn) {
            case PROPOSE -> null;
            case AGREE ->
                switch (this) {
                    case PROPOSED, AGREED, DECLINED, CANCELLED -> AGREED;
                    case REQUESTED, ACCEPTED, UNDER_WAY, DONE, BLOCKED -> null;
                };
            case ASSIGN ->
                switch (this) {
                    case PROPOSED, AGREED, BLOCKED -> this;
                    // The new owner has not been asked yet.
                    case REQUESTED, ACCEPTED, UNDER_WAY -> AGREED;
                    case DONE, DECLINED, CANCELLED -> null;
                };
            case REQUEST -> this == AGREED ? REQUESTED : null;
            case ACCEPT -> this == REQUESTED ? ACCEPTED : null;
            // Still agreed, but nobody's: the loudest state there is.
            case REFUSE -> this == REQUESTED || this == ACCEPTED ? AGREED : null;
            case START -> this == AGREED || this == ACCEPTED ? UNDER_WAY : null;
            case FINISH -> this == AGREED || isMoving() ? DONE : null;
            case DECLINE -> isOpen() ? DECLINED : null;
            case CANCEL -> isOpen() ? CANCELLED : null;
            case BLOCK -> this == AGREED || isMoving() ? BLOCKED : null;
            case RESUME -> this == BLOCKED ? AGREED : null;
        };
    }
}
