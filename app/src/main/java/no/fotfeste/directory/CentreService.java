package no.fotfeste.directory;

import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Period;

/**
 * That a centre serves a municipality for a time.
 *
 * @param centre the crisis centre
 * @param municipality whose people it serves
 * @param period from when until when
 */
public record CentreService(BodyId centre, MunicipalityNumber municipality, Period period) {}
