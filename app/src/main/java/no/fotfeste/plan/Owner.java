package no.fotfeste.plan;

import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;

/** Who answers for a measure: exactly one body, and one named person there. */
public record Owner(BodyId body, ContactId contact) {}
