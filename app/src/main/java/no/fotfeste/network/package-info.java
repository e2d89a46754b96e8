/**
 * The help around a case: who coordinates, what has been asked of whom, and hand-overs that somebody has accepted by name.
 *
 * <p>Owns schema {@code network}, requests and hand-overs, their reminders and escalation, the inbox of those who are asked, and
 * the receipt page. Every request is a closed loop: what is sent is never shown as received. Children follow who
 * coordinates for the adults of their family. Tells {@link no.fotfeste.network.request.RequestChanged} and
 * {@link no.fotfeste.network.coordination.CoordinationDecided}.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: door",
            "casefile",
            "casefile :: conflict",
            "casefile :: protection",
            "database",
            "directory",
            "directory :: keeping",
            "documents",
            "kernel",
            "pathway",
            "pathway :: reading",
            "plan",
            "sharing",
            "stay",
            "web"
        })
@NullMarked
package no.fotfeste.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
