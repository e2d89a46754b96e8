/**
 * The words everybody uses: identifiers, languages, coded values, periods, national identity numbers, sealed and secret values.
 *
 * <p>Small, stable, without Spring and without a database. Owns no data and tells nobody anything.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.fotfeste.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
