package no.fotfeste.stay.house;

/** Why a room is closed for a time. */
public enum ClosedReason {
    REPAIR,
    STAFFING,
    INFECTION,
    HELD_BACK,
    OTHER
}
