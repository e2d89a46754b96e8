package no.fotfeste.stay.house;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.modulith.NamedInterface;

/** A room of a centre. */
@NamedInterface("house")
public record RoomId(UUID value) implements Identifier {

    /** A new one. */
    public static RoomId next() {
        return new RoomId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static RoomId of(String text) {
        return new RoomId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
