package no.fotfeste.directory.web;

import no.fotfeste.directory.CentreService;
import no.fotfeste.kernel.PlainText;

/**
 * A municipality that a centre serves, as the page shows it.
 *
 * @param name with county
 * @param service from when until when
 */
@PlainText
public record ServedLine(String name, CentreService service) {

    /** Whether it is the one that a municipality and a first day tell. */
    public boolean is(String municipality, String from) {
        return service.municipality().value().equals(municipality)
                && service.period().from().toString().equals(from);
    }
}
