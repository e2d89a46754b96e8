package no.fotfeste.stay.reception;

/** Why there was no place here. */
public enum RefusalReason {
    FULL,
    NOT_TARGET_GROUP,
    SECTION_MISSING,
    SUBSTANCE_USE,
    MENTAL_ILLNESS,
    NOT_ADAPTED,
    NOT_SAFE_HERE,
    OTHER
}
