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
        int version) {

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
        this(id, body, Secret.of(name), function, Secret.of(phone), Secret.of(email), lastConfirmedOn, leftOn, version);
    }

    /** A new one, confirmed on the day. */
    public static Contact named(String name, String function, BodyId body, LocalDate confirmedOn) {
        return new Contact(ContactId.next(), body, name, function, "", "", confirmedOn, null, 0);
    }

    /** The same content as another entry's next version. */
    public Contact as(ContactId otherId, int otherVersion) {
        return new Contact(otherId, body, name, function, phone, email, lastConfirmedOn, leftOn, otherVersion);
    }
}
