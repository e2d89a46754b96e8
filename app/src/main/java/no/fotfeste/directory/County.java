package no.fotfeste.directory;

import no.fotfeste.kernel.PlainText;

/**
 * A county.
 *
 * @param number two digits
 * @param names what it is called
 * @param validity when the number was in use
 */
@PlainText
public record County(String number, PlaceNames names, Validity validity) {}
