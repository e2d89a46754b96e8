package no.fotfeste.directory.keeping;

import java.time.Instant;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One field that was changed.
 *
 * @param contact the person it is about, or null
 * @param place the municipality it is about, or null
 * @param before what stood there, or empty
 * @param after what stands there since, or empty
 * @param by who did it, or whose yes made it so; null for what the application itself has made
 * @param proposedBy who had proposed it, or null
 */
public record Change(
        EntryField field,
        @Nullable ContactId contact,
        @Nullable MunicipalityNumber place,
        Secret<String> before,
        Secret<String> after,
        @Nullable AccountId by,
        @Nullable AccountId proposedBy,
        Instant at) {}
