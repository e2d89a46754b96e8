package no.fotfeste.plan;

import static no.fotfeste.plan.InventedMeasure.NOW;
import static no.fotfeste.plan.InventedMeasure.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.plan.road.Forecast;
import no.fotfeste.plan.road.Lane;
import no.fotfeste.plan.road.Road;
import no.fotfeste.plan.road.RoadBuilder;
import no.fotfeste.plan.road.RoadStop;
import no.fotfeste.plan.road.WaitingTimes.Observations;
import no.fotfeste.plan.road.WaitingTimes.Observed;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;

/** What holds of every road, whatever waits for what. */
class RoadBuilderProperties {

    private static final Observations KNOWN = new Observations(
            Map.of(),
            Map.of(
                    ServiceType.NAV, new Observed(10, 4, 30, 12),
                    ServiceType.HOUSING_OFFICE, new Observed(40, 20, 90, 7)));

    @Property(tries = 200)
    void losesNothingAndRepeatsNothing(Chance chance) {
        List<Measure> plan = plan(chance);
        Road road = road(plan);
        List<MeasureId> shown = stops(road).map(stop -> stop.measure().id()).toList();
        assertThat(shown).doesNotHaveDuplicates();
        assertThat(shown).containsAll(plan.stream().map(Measure::id).toList());
    }

    @Property(tries = 200)
    void standsInOrderWithinALane(Chance chance) {
        List<Measure> plan = plan(chance);
        for (Lane lane : road(plan).lanes()) {
            for (int i = 1; i < lane.stops().size(); i++) {
                assertThat(lane.stops().get(i).measure().waitsFor())
                        .contains(lane.stops().get(i - 1).measure().id());
            }
        }
    }

    @Property(tries = 200)
    void isTheSameInWhateverOrderItIsRead(Chance chance) {
        List<Measure> plan = plan(chance);
        List<Measure> shuffled = chance.shuffled(plan);
        assertThat(road(shuffled).lanes()).isEqualTo(road(plan).lanes());
    }

    @Property(tries = 200)
    void forecastsInOrderAndNeverInThePast(Chance chance) {
        List<Measure> plan = plan(chance);
        if (road(plan).forecast() instanceof Forecast.Between between) {
            assertThat(between.earliest()).isAfterOrEqualTo(TODAY);
            assertThat(between.likely()).isAfterOrEqualTo(between.earliest());
            assertThat(between.latest()).isAfterOrEqualTo(between.likely());
        }
    }

    @Property(tries = 200)
    void isReachedExactlyWhenNothingRemains(Chance chance) {
        List<Measure> plan = plan(chance);
        Road road = road(plan);
        assertThat(road.isReached()).isEqualTo(road.remaining() == 0);
    }

    /** Each measure may wait for those before it: so nothing waits in a ring. */
    private static List<Measure> plan(Chance chance) {
        List<InventedMeasure> made = new ArrayList<>();
        int size = chance.between(1, 14);
        for (int i = 0; i < size; i++) {
            InventedMeasure next =
                    InventedMeasure.measure(chance.onceIn(5) ? ServiceType.HOUSING_OFFICE : ServiceType.NAV);
            for (InventedMeasure before : made) {
                next = chance.onceIn(4) ? next.after(before) : next;
            }
            made.add(standing(next, chance));
        }
        return made.stream().map(InventedMeasure::view).toList();
    }

    private static InventedMeasure standing(InventedMeasure measure, Chance chance) {
        return switch (chance.between(0, 3)) {
            case 0 -> measure.done();
            case 1 -> measure.owned(BodyId.next());
            case 2 -> measure.requested(BodyId.next(), NOW);
            default -> measure;
        };
    }

    private static Road road(List<Measure> plan) {
        return new RoadBuilder(plan, KNOWN, NOW, TODAY).to(Milestone.HOME);
    }

    private static Stream<RoadStop> stops(Road road) {
        return Stream.concat(road.lanes().stream().flatMap(lane -> lane.stops().stream()), road.beside().stream());
    }
}
