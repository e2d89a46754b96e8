package no.fotfeste.casefile;

import java.time.Instant;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One note of the journal.
 *
 * @param writtenBy the name of the one who wrote it, or null when the system did
 */
public record JournalNote(
        NoteKind kind, Instant writtenAt, @Nullable Secret<String> writtenBy, Secret<String> text) {}
