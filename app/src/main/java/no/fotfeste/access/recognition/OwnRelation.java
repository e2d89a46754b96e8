package no.fotfeste.access.recognition;

import java.util.UUID;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.modulith.NamedInterface;

/**
 * Somebody that a member of staff is close to.
 *
 * @param known what tells this person from others of the same name
 */
@NamedInterface("recognition")
public record OwnRelation(UUID id, Secret<String> name, OwnIdentity known) {

    /** A new one. */
    public static OwnRelation to(String name, OwnIdentity known) {
        return new OwnRelation(TimeOrderedUuid.next(), Secret.of(name), known);
    }
}
