package no.fotfeste.stay.house;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.modulith.NamedInterface;

/** A section of a centre. */
@NamedInterface("house")
public record SectionId(UUID value) implements Identifier {

    /** A new one. */
    public static SectionId next() {
        return new SectionId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static SectionId of(String text) {
        return new SectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
