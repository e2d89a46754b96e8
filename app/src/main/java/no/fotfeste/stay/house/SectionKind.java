package no.fotfeste.stay.house;

import org.springframework.modulith.NamedInterface;

/** Whom a section is for. Women and men live physically apart, krisesenterlova § 2. */
@NamedInterface("house")
public enum SectionKind {
    WOMEN,
    MEN,
    FAMILIES,
    FLATS
}
