/**
 * Who helps where: municipalities over time, crisis centres and whom they serve, services, and the people to call there.
 *
 * <p>Owns the reference data of municipalities and counties and the schema {@code directory}. Holds nothing about any case. Tells
 * nobody anything; others ask {@link no.fotfeste.directory.Directory}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package no.fotfeste.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
