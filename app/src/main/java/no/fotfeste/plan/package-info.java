/**
 * The plan: what a person needs, the measures that follow, who owns each, what waits for what, and the road to each milestone.
 *
 * <p>Owns schema {@code plan}. Gathers facts from all modules through {@link no.fotfeste.casefile.FactSource}, asks the pathway
 * what they call for, and lets people decide.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: door",
            "casefile",
            "casefile :: conflict",
            "directory",
            "kernel",
            "pathway",
            "pathway :: reading",
            "web"
        })
@NullMarked
package no.fotfeste.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
