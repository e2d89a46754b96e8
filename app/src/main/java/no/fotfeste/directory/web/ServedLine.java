package no.fotfeste.directory.web;

import no.fotfeste.directory.CentreService;

/**
 * A municipality that a centre serves, as the page shows it.
 *
 * @param name with county
 * @param service from when until when
 */
public record ServedLine(String name, CentreService service) {}
