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
        Secret<String> title,
        Track track,
        Milestone milestone,
        ServiceType service,
        @Nullable LocalDate dueOn,
        Set<MeasureId> waitsFor) {

    /** As it was written: what is personal is hidden at once. */
    public OwnMeasure(
            String title,
            Track track,
            Milestone milestone,
            ServiceType service,
            @Nullable LocalDate dueOn,
            Set<MeasureId> waitsFor) {
        this(Secret.of(title), track, milestone, service, dueOn, waitsFor);
    }

    public OwnMeasure {
        waitsFor = Set.copyOf(waitsFor);
    }
}
