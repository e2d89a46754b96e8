package no.fotfeste.casefile.protection;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;

/** Identifies an address: the same in every case of the family. */
public record AddressId(UUID value) implements Identifier {

    /** A new one. */
    public static AddressId next() {
        return new AddressId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static AddressId of(String text) {
        return new AddressId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
