package no.fotfeste.network.request;

import no.fotfeste.kernel.ContactId;
import org.springframework.modulith.NamedInterface;

/** What somebody does with a request. */
@NamedInterface("request")
public sealed interface RequestAction {

    /** It lies where the receiver can see it, or the receiver has acknowledged the letter. */
    record Deliver() implements RequestAction {}

    /** Somebody at the receiver has read it. */
    record Open() implements RequestAction {}

    /**
     * A named person takes it on.
     *
     * @param person who does; never empty
     * @param contact the same person in the directory
     * @param text what else the sender should know, or empty
     */
    @NamedInterface("request")
    record Accept(String person, ContactId contact, String text) implements RequestAction {

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
    record Decline(DeclineReason reason, String text) implements RequestAction {

        @Override
        public String toString() {
            return "Decline " + reason;
        }
    }

    /** The receiver tells something. A question is answered by it; anything else stays as it is. */
    record Inform(String text) implements RequestAction {

        @Override
        public String toString() {
            return "Inform";
        }
    }

    /** What was taken on is done. */
    record Complete(String text) implements RequestAction {

        @Override
        public String toString() {
            return "Complete";
        }
    }

    /** The sender withdraws it. */
    record Recall() implements RequestAction {}
}
