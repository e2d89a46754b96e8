package no.fotfeste.directory;

/**
 * A county.
 *
 * @param number two digits
 * @param names what it is called
 * @param validity when the number was in use
 */
public record County(String number, PlaceNames names, Validity validity) {}
