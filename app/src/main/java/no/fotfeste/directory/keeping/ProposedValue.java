package no.fotfeste.directory.keeping;

import no.fotfeste.kernel.Secret;

/**
 * One field that somebody proposes to change.
 *
 * @param before what stood there when it was proposed
 * @param after what it is said to be
 */
public record ProposedValue(EntryField field, Secret<String> before, Secret<String> after) {}
