package no.fotfeste.stay.absence;

/** Where somebody is for some days while the room waits. */
public enum AbsenceKind {
    HOSPITAL,
    FAMILY_OR_FRIENDS,
    TRIAL_AT_HOME,
    HOLIDAY,
    OTHER
}
