package no.fotfeste.sharing;

import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Who is told: a body of the directory, or somebody who stands in no directory.
 *
 * @param body null for somebody outside
 * @param name as it was when something was first decided; kept also when the body is gone
 */
public record Recipient(RecipientId id, @Nullable BodyId body, Secret<String> name) {}
