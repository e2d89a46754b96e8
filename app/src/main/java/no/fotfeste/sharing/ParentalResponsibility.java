package no.fotfeste.sharing;

import no.fotfeste.kernel.Secret;

/**
 * Somebody who has, or may have, parental responsibility for a child, and what they said.
 *
 * @param name as the house knows them
 */
public record ParentalResponsibility(Part part, Secret<String> name, Answer answer) {

    /** As it was written: what is personal is hidden at once. */
    public ParentalResponsibility(Part part, String name, Answer answer) {
        this(part, Secret.of(name), answer);
    }

    /** Who it is. */
    public enum Part {
        /** An adult of the family whose case the house has. */
        ADULT_OF_THE_FAMILY,
        OTHER_PARENT
    }

    /** What they said. */
    public enum Answer {
        CONSENTED,
        REFUSED,
        NOT_ASKED,
        /** Is violent, and cannot consent on behalf of the child. */
        VIOLENT,
        NO_RESPONSIBILITY
    }
}
