package no.fotfeste.network.request;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;

/** Identifies a request or a hand-over, from the sender's side. The receiver knows only the parcel. */
public record RequestId(UUID value) implements Identifier {

    /** A new one. */
    public static RequestId next() {
        return new RequestId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
