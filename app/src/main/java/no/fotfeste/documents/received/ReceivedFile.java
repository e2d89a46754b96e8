package no.fotfeste.documents.received;

import java.time.Instant;
import no.fotfeste.documents.intake.FileFormat;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A file that came from outside, as the list of a case shows it: without its content.
 *
 * @param about what it is, in a few words of who added it, or empty
 * @param bytes how large it is
 * @param by who added it, as colleagues know the person, or null
 */
public record ReceivedFile(
        ReceivedFileId id,
        FileKind kind,
        FileFormat format,
        Secret<String> about,
        int bytes,
        Instant at,
        @Nullable Secret<String> by) {}
