package no.fotfeste.network;

import no.fotfeste.kernel.ContactId;

/** What somebody does with a request. */
public sealed interface Move {

    /** It lies where the receiver can see it, or the receiver has acknowledged the letter. */
    record Deliver() implements Move {}

    /** Somebody at the receiver has read it. */
    record Open() implements Move {}

    /**
     * A named person takes it on.
     *
     * @param person who does; never empty
     * @param contact the same person in the directory
     * @param text what else the sender should know, or empty
     */
    record Accept(String person, ContactId contact, String text) implements Move {

        public Accept {
            if (person.isBlank()) {
                throw new IllegalArgumentException("Nothing is accepted without a named person");
            }
        }

        @Override
        public String toString() {
            return "Accept";
        }
    }

    /** The receiver says no, and why. */
    record Decline(DeclineReason reason, String text) implements Move {

        @Override
        public String toString() {
            return "Decline " + reason;
        }
    }

    /** The receiver tells something. A question is answered by it; anything else stays as it is. */
    record Inform(String text) implements Move {

        @Override
        public String toString() {
            return "Inform";
        }
    }

    /** What was taken on is done. */
    record Complete(String text) implements Move {

        @Override
        public String toString() {
            return "Complete";
        }
    }

    /** The sender withdraws it. */
    record Recall() implements Move {}
}
