/**
 * Where data lives: starts PostgreSQL in the data folder, or connects to a server by address; brings every module's tables up to date.
 *
 * <p>Owns the two database roles (the owner of the tables, and the application that owns nothing) and the order of migrations.
 * Knows nothing of what is stored.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package no.fotfeste.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
