/**
 * Interpreters: whether one is needed at each contact, and who is booked.
 *
 * <p>Owns schema {@code interpreting}: bookings, what was assessed at each contact where languages differ, and the rule of each
 * centre. An interpreter is never a child, and never somebody of her husband's circle. Tells nothing; asks its question where
 * contacts are noted, through {@link no.fotfeste.casefile.ContactQuestion}.
 */
@ApplicationModule(
        allowedDependencies = {"access", "access :: door", "casefile", "casefile :: conflict", "kernel", "web"})
@NullMarked
package no.fotfeste.interpreting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
