package no.fotfeste.sharing;

/**
 * Somebody who has, or may have, parental responsibility for a child, and what they said.
 *
 * @param name as the house knows them
 */
public record ParentalResponsibility(Part part, String name, Answer answer) {

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

    @Override
    public String toString() {
        return part + " " + answer;
    }
}
