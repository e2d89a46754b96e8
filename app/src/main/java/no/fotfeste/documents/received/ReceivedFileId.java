package no.fotfeste.documents.received;

import java.util.UUID;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.TimeOrderedUuid;

/** Identifies a received file. */
public record ReceivedFileId(UUID value) implements Identifier {

    /** A new one. */
    public static ReceivedFileId next() {
        return new ReceivedFileId(TimeOrderedUuid.next());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a UUID
     */
    public static ReceivedFileId of(String text) {
        return new ReceivedFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
