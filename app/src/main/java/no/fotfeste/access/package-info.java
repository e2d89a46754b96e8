/**
 * Who may see what: accounts, roles, grants, the door to every case, and the log of every look and every refusal.
 *
 * <p>Owns schema {@code access} and the row security that every other module's tables stand behind. Nobody reads or changes a
 * case without an {@link no.fotfeste.access.door.OpenCase}, and only {@link no.fotfeste.access.door.Door} makes one.
 */
@ApplicationModule(allowedDependencies = {"database", "directory", "kernel", "vault", "web"})
@NullMarked
package no.fotfeste.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
