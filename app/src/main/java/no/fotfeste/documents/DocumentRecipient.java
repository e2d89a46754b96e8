package no.fotfeste.documents;

import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Whom something would go to.
 *
 * @param contact the person there, or null
 */
public record DocumentRecipient(BodyId body, @Nullable ContactId contact) {}
