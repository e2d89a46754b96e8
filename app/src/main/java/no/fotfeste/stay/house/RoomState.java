package no.fotfeste.stay.house;

/** What stands in the way of using a room. Whether somebody lives there is a matter of stays. */
public enum RoomState {
    READY,
    CLEANING,
    /** For a reason and a period. */
    CLOSED
}
