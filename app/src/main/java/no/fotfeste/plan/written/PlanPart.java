package no.fotfeste.plan.written;

import org.springframework.modulith.NamedInterface;

/** A part of a written plan that holds text. */
@NamedInterface("written")
public enum PlanPart {
    /** Who keeps the plan, when it is not written here. */
    HELD_BY(PlanKind.INDIVIDUAL, false),
    GOALS(PlanKind.INDIVIDUAL, true),
    PARTICIPANTS(PlanKind.INDIVIDUAL, true),
    RESPONSIBLE(PlanKind.INDIVIDUAL, true),
    CONTRIBUTIONS(PlanKind.INDIVIDUAL, true),
    MEASURES(PlanKind.INDIVIDUAL, true),
    CARRYING_OUT(PlanKind.INDIVIDUAL, true),
    /** Who may see what, beside the consent itself. */
    ACCESS(PlanKind.INDIVIDUAL, false),
    COOPERATION(PlanKind.INDIVIDUAL, true),
    DANGER(PlanKind.RETURN, true),
    SAFE_CONTACT(PlanKind.RETURN, true),
    FIRST_CALL(PlanKind.RETURN, true),
    FETCH(PlanKind.RETURN, false),
    PACKED(PlanKind.RETURN, false),
    PUBLIC_SERVICES(PlanKind.RETURN, false),
    OWN_NETWORK(PlanKind.RETURN, false),
    VOLUNTARY(PlanKind.RETURN, false);

    private final PlanKind kind;
    private final boolean required;

    PlanPart(PlanKind kind, boolean required) {
        this.kind = kind;
        this.required = required;
    }

    /** The plan it stands in. */
    public PlanKind kind() {
        return kind;
    }

    /** Whether a plan without it is not complete. */
    public boolean isRequired() {
        return required;
    }
}
