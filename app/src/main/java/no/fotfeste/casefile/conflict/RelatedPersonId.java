package no.fotfeste.casefile.conflict;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.modulith.NamedInterface;

/** Identifies somebody a client is protected from: the same in every case of the family that this person is noted in. */
@NamedInterface("conflict")
public record RelatedPersonId(UUID value) implements Identifier {

    /** A new one. */
    public static RelatedPersonId next() {
        return new RelatedPersonId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static RelatedPersonId of(String text) {
        return new RelatedPersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
