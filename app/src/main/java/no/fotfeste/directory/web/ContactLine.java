package no.fotfeste.directory.web;

import no.fotfeste.directory.Contact;

/**
 * A contact as pages show it.
 *
 * @param stale whether it is so long since somebody confirmed it that one should not count on it
 */
public record ContactLine(Contact contact, boolean stale) {}
