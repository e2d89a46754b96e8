package no.fotfeste.access;

/** Why a body sees a case. */
enum GrantKind {
    /** The centre that received the person. */
    UNIT,
    /** The municipality's unit that coordinates, krisesenterlova §4. */
    COORDINATION
}
