/**
 * Coming, living at a centre and leaving: reception, enquiries, houses with their rooms, stays, visits, departure.
 *
 * <p>Owns schema {@code stay}. Declares what rooms above contribute: {@link no.fotfeste.stay.DepartureCondition}.
 */
@ApplicationModule(
        allowedDependencies = {"access", "access :: door", "casefile", "kernel", "pathway", "pathway :: reading", "web"
        })
@NullMarked
package no.fotfeste.stay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
