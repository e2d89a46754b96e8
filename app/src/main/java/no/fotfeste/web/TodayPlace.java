package no.fotfeste.web;

/** The sections of I dag, in the order they are shown. */
public enum TodayPlace {
    /** Nobody owns this: first, full width, the only loud one. */
    UNOWNED("unowned"),
    /** Sent, and not answered. */
    WAITING("waiting"),
    /** Must be done, with a day. */
    MUST_BE_DONE("must"),
    /** Who arrives and who leaves. */
    COMES_AND_GOES("comes"),
    /** Rooms of the house. */
    HOUSE("house"),
    /** Appointments of the day. */
    APPOINTMENTS("appointments");

    private final String key;

    TodayPlace(String key) {
        this.key = key;
    }

    /** The part of the text key that tells this place. */
    public String key() {
        return key;
    }
}
