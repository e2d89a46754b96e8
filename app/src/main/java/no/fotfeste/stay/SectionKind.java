package no.fotfeste.stay;

/** Whom a section is for. Women and men live physically apart, krisesenterlova § 2. */
public enum SectionKind {
    WOMEN,
    MEN,
    FAMILIES,
    FLATS
}
