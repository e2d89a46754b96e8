package no.fotfeste.directory;

import java.time.LocalDate;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A named person at a body, with telephone and e-mail of the work.
 *
 * @param function what this person does there, or empty
 * @param lastConfirmedOn when somebody last said that this is still right
 * @param leftOn when the person left the body, or null
 * @param version counts its changes, so that of two who edit at once the second is told
 * @param proposed whether somebody else has named this person, and nobody at the body has said that it is so
 */
@PlainText
public record Contact(
        ContactId id,
        BodyId body,
        Secret<String> name,
        String function,
        Secret<String> phone,
        Secret<String> email,
        LocalDate lastConfirmedOn,
        @Nullable LocalDate leftOn,
        int version,
        boolean proposed) {

    /** As it was written: what is personal is hidden at once. */
    public Contact(
            ContactId id,
            BodyId body,
            String name,
            String function,
            String phone,
            String email,
            LocalDate lastConfirmedOn,
            @Nullable LocalDate leftOn,
            int version) {
        this(
                id,
                body,
                Secret.of(name),
                function,
                Secret.of(phone),
                Secret.of(email),
                lastConfirmedOn,
                leftOn,
                version,
                false);
    }

    /** A new one, confirmed on the day. */
    public static Contact named(String name, String function, BodyId body, LocalDate confirmedOn) {
        return new Contact(ContactId.next(), body, name, function, "", "", confirmedOn, null, 0);
    }

    /** The same content as another entry's next version. */
    public Contact as(ContactId otherId, int otherVersion) {
        return new Contact(
                otherId, body, name, function, phone, email, lastConfirmedOn, leftOn, otherVersion, proposed);
    }

    /** The same, when nobody at the body has said that it is so. */
    public Contact asProposed() {
        return new Contact(id, body, name, function, phone, email, lastConfirmedOn, leftOn, version, true);
    }

    /** The same, who has left. */
    public Contact leaves(LocalDate on) {
        return new Contact(id, body, name, function, phone, email, lastConfirmedOn, on, version, proposed);
    }

    /** Whether this person works there today, as far as the body itself has said. */
    public boolean isThere() {
        return leftOn == null && !proposed;
    }
}
