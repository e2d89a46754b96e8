package no.fotfeste.plan;

import java.time.LocalDate;
import java.util.Set;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import org.jspecify.annotations.Nullable;

/**
 * A measure that somebody wants in the plan and the catalogue does not know.
 *
 * @param dueOn by when, or null where nobody knows yet
 * @param waitsFor what must be done first
 */
public record OwnMeasure(
        String title,
        Track track,
        Milestone milestone,
        ServiceType service,
        @Nullable LocalDate dueOn,
        Set<MeasureId> waitsFor) {

    public OwnMeasure {
        waitsFor = Set.copyOf(waitsFor);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
