package no.fotfeste.stay.house;

import org.springframework.modulith.NamedInterface;

/** What a room, or the section around it, has that somebody may need. */
@NamedInterface("house")
public enum RoomAttribute {
    WHEELCHAIR,
    COT,
    MEN_WITH_CHILDREN,
    SHIELDED,
    SAMI_SPEAKING_STAFF,
    OWN_BATHROOM,
    PETS
}
