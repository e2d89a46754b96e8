package no.fotfeste.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import org.jspecify.annotations.Nullable;

/** A measure made up for a test, without a database. */
record InventedMeasure(
        MeasureId id,
        ServiceType service,
        Milestone milestone,
        MeasureState state,
        Instant since,
        @Nullable Owner owner,
        Set<MeasureId> waitsFor) {

    static final LocalDate TODAY = LocalDate.of(2031, 1, 15);
    static final Instant NOW = Instant.parse("2031-01-15T09:00:00Z");

    /** Proposed for the milestone of a home, and nobody's. */
    static InventedMeasure measure(ServiceType service) {
        return new InventedMeasure(
                MeasureId.next(), service, Milestone.HOME, MeasureState.PROPOSED, NOW, null, Set.of());
    }

    InventedMeasure after(InventedMeasure... before) {
        Set<MeasureId> all = new HashSet<>(waitsFor);
        List.of(before).forEach(each -> all.add(each.id));
        return new InventedMeasure(id, service, milestone, state, since, owner, all);
    }

    InventedMeasure towards(Milestone other) {
        return new InventedMeasure(id, service, other, state, since, owner, waitsFor);
    }

    InventedMeasure owned(BodyId body) {
        return new InventedMeasure(id, service, milestone, MeasureState.AGREED, since, at(body), waitsFor);
    }

    InventedMeasure requested(BodyId body, Instant asked) {
        return new InventedMeasure(id, service, milestone, MeasureState.REQUESTED, asked, at(body), waitsFor);
    }

    InventedMeasure done() {
        return new InventedMeasure(id, service, milestone, MeasureState.DONE, since, at(BodyId.next()), waitsFor);
    }

    private static Owner at(BodyId body) {
        return new Owner(body, ContactId.next());
    }

    Measure view() {
        return new Measure(
                id,
                new Measure.Subject(
                        null, Secret.ofNullable("Tiltak"), Track.PRACTICAL, milestone, service, List.of(), since),
                new Measure.Progress(
                        state, since, null, Secret.of(""), state == MeasureState.DONE ? TODAY : null, Secret.of("")),
                new Measure.Agreement(owner, owner == null ? since : null, ClientAnswer.YES, null),
                waitsFor,
                0);
    }
}
