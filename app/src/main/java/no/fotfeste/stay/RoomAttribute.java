package no.fotfeste.stay;

/** What a room, or the section around it, has that somebody may need. */
public enum RoomAttribute {
    WHEELCHAIR,
    COT,
    MEN_WITH_CHILDREN,
    SHIELDED,
    SAMI_SPEAKING_STAFF,
    OWN_BATHROOM,
    PETS
}
