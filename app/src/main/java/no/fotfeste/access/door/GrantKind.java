package no.fotfeste.access.door;

/** Why a body, or one person at it, sees a case. */
enum GrantKind {
    /** The centre that received the person. */
    UNIT,
    /** The municipality's unit that coordinates, krisesenterlova §4. */
    COORDINATION,
    /** One of the named people that the case is closed to. */
    CIRCLE,
    /** A leader who steps in where no leader reaches the case: one outside the circle, or one of another house whom the house has named. */
    DEPUTY,
    /** One person in an emergency, for three hours at most: looked at afterwards by somebody else. */
    BREAK_GLASS
}
