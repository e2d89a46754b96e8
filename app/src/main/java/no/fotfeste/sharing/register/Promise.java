package no.fotfeste.sharing.register;

import java.time.LocalDate;
import no.fotfeste.kernel.Secret;
import no.fotfeste.sharing.RecipientId;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient has promised.
 *
 * @param words what exactly, or empty
 * @param by who there promised it
 * @param reviewOn when somebody asks them whether it still holds
 * @param endedOn when it ceased to hold, or null
 */
public record Promise(
        PromiseId id,
        RecipientId recipient,
        Kind kind,
        Secret<String> words,
        Secret<String> by,
        LocalDate on,
        LocalDate reviewOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate endedOn,
        int version) {

    /** What is promised. */
    public enum Kind {
        /** Such as a school that does not tell the other parent where the child is. */
        NOT_TELL_OTHER_PARENT,
        NOT_TELL_ANYBODY,
        /** To ask before they tell anything on. */
        ASK_FIRST,
        /** To send nothing home. */
        NO_LETTERS,
        OTHER
    }

    /** A new one. */
    public static Promise made(
            RecipientId recipient, Kind kind, String words, String by, LocalDate on, LocalDate reviewOn) {
        return new Promise(
                PromiseId.next(), recipient, kind, Secret.of(words), Secret.of(by), on, reviewOn, null, null, 0);
    }

    /** Whether it is time to ask. */
    public boolean isDue(LocalDate today) {
        return endedOn == null && !reviewOn.isAfter(today);
    }
}
