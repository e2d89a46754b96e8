package no.fotfeste.network.request;

import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
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
    record Accept(Secret<String> person, ContactId contact, Secret<String> text) implements RequestAction {

        /** As it was written: what is personal is hidden at once. */
        public Accept(String person, ContactId contact, String text) {
            this(Secret.of(person), contact, Secret.of(text));
        }

        public Accept {
            if (person.reveal().isBlank()) {
                throw new IllegalArgumentException("Nothing is accepted without a named person");
            }
        }
    }

    /** The receiver says no, and why. */
    record Decline(DeclineReason reason, Secret<String> text) implements RequestAction {

        /** As it was written: what is personal is hidden at once. */
        public Decline(DeclineReason reason, String text) {
            this(reason, Secret.of(text));
        }
    }

    /** The receiver tells something. A question is answered by it; anything else stays as it is. */
    record Inform(Secret<String> text) implements RequestAction {

        /** As it was written: what is personal is hidden at once. */
        public Inform(String text) {
            this(Secret.of(text));
        }
    }

    /** What was taken on is done. */
    record Complete(Secret<String> text) implements RequestAction {

        /** As it was written: what is personal is hidden at once. */
        public Complete(String text) {
            this(Secret.of(text));
        }
    }

    /** The sender withdraws it. */
    record Recall() implements RequestAction {}
}
