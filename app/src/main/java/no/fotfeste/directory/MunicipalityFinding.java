package no.fotfeste.directory;

import java.util.Optional;

/**
 * What a search found.
 *
 * @param municipality one that exists today
 * @param formerly the earlier municipality that matched, when it was not today's name or number that did
 */
public record MunicipalityFinding(Municipality municipality, Optional<Municipality> formerly) {}
