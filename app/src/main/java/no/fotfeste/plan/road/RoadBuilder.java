package no.fotfeste.plan.road;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.MeasureState;
import no.fotfeste.plan.road.WaitingTimes.Observations;
import no.fotfeste.plan.road.WaitingTimes.Observed;

/**
 * Lays measures out as chains. The chain with most days left decides; of two that are alike, the one nobody owns.
 *
 * <p>Where too little is observed of a service, a part counts as {@value #UNKNOWN_DAYS} days when chains are compared, but
 * never in a forecast.
 */
public final class RoadBuilder {

    private static final int MOST_LANES = 4;
    private static final int UNKNOWN_DAYS = 14;

    private final Observations observed;
    private final Instant now;
    private final LocalDate today;
    private final Map<MeasureId, Measure> all = new LinkedHashMap<>();
    private final Map<MeasureId, Long> daysLeft = new HashMap<>();

    /** For the measures of one case, on one day, with what is observed of services. */
    public RoadBuilder(List<Measure> measures, Observations observed, Instant now, LocalDate today) {
        this.observed = observed;
        this.now = now;
        this.today = today;
        measures.stream().filter(RoadBuilder::isOnSomeRoad).forEach(measure -> all.put(measure.id(), measure));
    }

    private static boolean isOnSomeRoad(Measure measure) {
        return measure.isOpen() || measure.state() == MeasureState.DONE;
    }

    /** The road to a milestone. */
    public Road to(Milestone milestone) {
        Set<MeasureId> within = leadingTo(milestone);
        List<Measure> ends = endsOf(within);
        List<Lane> lanes = new ArrayList<>();
        Map<MeasureId, Lane.Place> placed = new HashMap<>();
        for (Measure end : ends) {
            if (lanes.size() < MOST_LANES && !placed.containsKey(end.id())) {
                lanes.add(lane(end, within, placed, lanes.size()));
            }
        }
        List<RoadStop> beside = within.stream()
                .filter(id -> !placed.containsKey(id))
                .map(id -> stop(measure(id)))
                .sorted(Comparator.comparing(stop -> stop.look() == RoadStop.Look.DONE))
                .toList();
        return new Road(milestone, lanes, beside, forecast(lanes));
    }

    /** Everything with this milestone, and what that waits for, however far back. */
    private Set<MeasureId> leadingTo(Milestone milestone) {
        Set<MeasureId> found = new LinkedHashSet<>();
        all.values().stream()
                .filter(measure -> measure.subject().milestone() == milestone)
                .forEach(measure -> addWithWhatItWaitsFor(measure, found));
        return found;
    }

    private void addWithWhatItWaitsFor(Measure measure, Set<MeasureId> found) {
        if (found.add(measure.id())) {
            waitsFor(measure).forEach(before -> addWithWhatItWaitsFor(before, found));
        }
    }

    private List<Measure> waitsFor(Measure measure) {
        return measure.waitsFor().stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(before -> before.id().value()))
                .toList();
    }

    /** What nothing else on this road waits for; what has most days left first, what is all done last. */
    private List<Measure> endsOf(Set<MeasureId> within) {
        Set<MeasureId> waitedFor = new HashSet<>();
        within.forEach(id -> waitedFor.addAll(measure(id).waitsFor()));
        return within.stream()
                .filter(id -> !waitedFor.contains(id))
                .map(this::measure)
                .sorted(Comparator.comparingLong(this::daysLeft)
                        .reversed()
                        .thenComparing(measure -> !measure.nobodyOwns())
                        .thenComparing(RoadBuilder::day)
                        .thenComparing(measure -> measure.id().value()))
                .toList();
    }

    private static LocalDate day(Measure measure) {
        return Optional.ofNullable(measure.dueOn()).orElse(LocalDate.MAX);
    }

    private Lane lane(Measure end, Set<MeasureId> within, Map<MeasureId, Lane.Place> placed, int number) {
        List<Measure> chain = new ArrayList<>();
        Optional<Lane.Place> branch = Optional.empty();
        Optional<Measure> each = Optional.of(end);
        while (each.isPresent() && branch.isEmpty()) {
            chain.addFirst(each.get());
            each = slowestBefore(each.get(), within, chain);
            branch = each.map(before -> placed.get(before.id()));
        }
        for (int i = 0; i < chain.size(); i++) {
            placed.put(chain.get(i).id(), new Lane.Place(number, i));
        }
        boolean decides = number == 0 && daysLeft(end) > 0;
        return new Lane(chain.stream().map(this::stop).toList(), decides, true, branch);
    }

    private Optional<Measure> slowestBefore(Measure measure, Set<MeasureId> within, List<Measure> taken) {
        return waitsFor(measure).stream()
                .filter(before -> within.contains(before.id()) && !taken.contains(before))
                .max(Comparator.comparingLong(this::daysLeft)
                        .thenComparing(each -> each.progress().since()));
    }

    /** Days until it is done, with everything it waits for. */
    private long daysLeft(Measure measure) {
        Long known = daysLeft.get(measure.id());
        if (known != null) {
            return known;
        }
        daysLeft.put(measure.id(), 0L);
        long before = waitsFor(measure).stream().mapToLong(this::daysLeft).max().orElse(0);
        long days = measure.isOpen() ? before + ownDays(measure) : 0;
        daysLeft.put(measure.id(), days);
        return days;
    }

    private long ownDays(Measure measure) {
        int usual = observed.of(measure).map(Observed::median).orElse(UNKNOWN_DAYS);
        return Math.max(1, usual - waited(measure));
    }

    /** Days since the service was asked. */
    private long waited(Measure measure) {
        return measure.state() == MeasureState.REQUESTED
                ? Duration.between(measure.progress().since(), now).toDays()
                : 0;
    }

    private RoadStop stop(Measure measure) {
        return new RoadStop(measure, look(measure));
    }

    private RoadStop.Look look(Measure measure) {
        if (measure.state() == MeasureState.DONE) {
            return RoadStop.Look.DONE;
        }
        if (measure.state() == MeasureState.BLOCKED) {
            return RoadStop.Look.BLOCKED;
        }
        if (!measure.state().isMoving() && waitsFor(measure).stream().anyMatch(Measure::isOpen)) {
            return RoadStop.Look.WAITING;
        }
        return measure.nobodyOwns() ? RoadStop.Look.UNOWNED : RoadStop.Look.UNDER_WAY;
    }

    /** The sum over the chain that decides: medians for the likely day, the quick and the slow tenth for the range. */
    private Forecast forecast(List<Lane> lanes) {
        List<Measure> left = lanes.stream()
                .filter(Lane::decides)
                .flatMap(lane -> lane.stops().stream())
                .map(RoadStop::measure)
                .filter(Measure::isOpen)
                .toList();
        if (left.isEmpty()) {
            return new Forecast.Nothing();
        }
        List<Forecast.Part> parts = left.stream()
                .map(measure -> new Forecast.Part(measure, observed.of(measure)))
                .toList();
        if (parts.stream().anyMatch(part -> part.observed().isEmpty())) {
            return new Forecast.TooLittleData(parts);
        }
        return between(parts);
    }

    private Forecast between(List<Forecast.Part> parts) {
        long earliest = 0;
        long likely = 0;
        long latest = 0;
        for (Forecast.Part part : parts) {
            Observed usual = part.observed().orElseThrow();
            long waited = waited(part.measure());
            earliest += Math.max(0, usual.shortest() - waited);
            likely += Math.max(1, usual.median() - waited);
            latest += Math.max(1, usual.longest() - waited);
        }
        return new Forecast.Between(today.plusDays(earliest), today.plusDays(likely), today.plusDays(latest), parts);
    }

    private Measure measure(MeasureId id) {
        return Objects.requireNonNull(all.get(id));
    }
}
