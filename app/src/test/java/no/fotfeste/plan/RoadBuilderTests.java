package no.fotfeste.plan;

import static no.fotfeste.plan.InventedMeasure.NOW;
import static no.fotfeste.plan.InventedMeasure.TODAY;
import static no.fotfeste.plan.InventedMeasure.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.Test;

/** How a road is laid, and what is said of when it ends. */
class RoadBuilderTests {

    private static final Observed NAV = new Observed(10, 4, 30, 12);
    private static final Observed HOUSING = new Observed(40, 20, 90, 7);

    @Test
    void laysWhatWaitsForWhatInOneLane() {
        InventedMeasure describe = measure(ServiceType.NAV);
        InventedMeasure apply = measure(ServiceType.NAV).after(describe);
        InventedMeasure home = measure(ServiceType.NAV).after(apply);
        Road road = road(known(), home, describe, apply);
        assertThat(road.lanes()).hasSize(1);
        assertThat(road.lanes().getFirst().stops())
                .extracting(stop -> stop.measure().id())
                .containsExactly(describe.id(), apply.id(), home.id());
    }

    @Test
    void letsTheChainWithMostDaysLeftDecide() {
        InventedMeasure quick = measure(ServiceType.NAV);
        InventedMeasure slow = measure(ServiceType.HOUSING_OFFICE);
        assertThat(decides(road(known(), quick, slow))).isEqualTo(slow.id());
    }

    @Test
    void letsWhatNobodyOwnsDecideBetweenTwoThatAreAlike() {
        InventedMeasure owned = measure(ServiceType.NAV).owned(BodyId.next());
        InventedMeasure nobodys = measure(ServiceType.NAV);
        assertThat(decides(road(known(), owned, nobodys))).isEqualTo(nobodys.id());
    }

    @Test
    void takesInWhatLeadsToAnotherMilestoneWhenItIsWaitedFor() {
        InventedMeasure income = measure(ServiceType.NAV).towards(Milestone.INCOME);
        InventedMeasure home = measure(ServiceType.NAV).after(income);
        assertThat(road(known(), income, home).lanes().getFirst().stops()).hasSize(2);
    }

    @Test
    void isReachedWhenEverythingIsDone() {
        Road road = road(known(), measure(ServiceType.NAV).done());
        assertThat(road.isReached()).isTrue();
        assertThat(road.forecast()).isInstanceOf(Forecast.Nothing.class);
    }

    @Test
    void marksWhatWaitsAndWhatNobodyOwns() {
        InventedMeasure first = measure(ServiceType.NAV);
        InventedMeasure then = measure(ServiceType.NAV).after(first);
        assertThat(road(known(), first, then).lanes().getFirst().stops())
                .extracting(RoadStop::look)
                .containsExactly(RoadStop.Look.UNOWNED, RoadStop.Look.WAITING);
    }

    @Test
    void addsUpTheChainThatDecides() {
        InventedMeasure first = measure(ServiceType.NAV);
        InventedMeasure then = measure(ServiceType.HOUSING_OFFICE).after(first);
        assertThat(road(known(), first, then).forecast()).isInstanceOfSatisfying(Forecast.Between.class, between -> {
            assertThat(between.earliest()).isEqualTo(TODAY.plusDays(24));
            assertThat(between.likely()).isEqualTo(TODAY.plusDays(50));
            assertThat(between.latest()).isEqualTo(TODAY.plusDays(120));
        });
    }

    @Test
    void takesOffWhatHasBeenWaitedAlready() {
        InventedMeasure asked = measure(ServiceType.NAV).requested(BodyId.next(), NOW.minus(Duration.ofDays(6)));
        assertThat(road(known(), asked).forecast())
                .isInstanceOfSatisfying(
                        Forecast.Between.class,
                        between -> assertThat(between.likely()).isEqualTo(TODAY.plusDays(4)));
    }

    @Test
    void namesNoDayWhereOnePartIsUnknown() {
        InventedMeasure first = measure(ServiceType.NAV);
        InventedMeasure then = measure(ServiceType.POLICE).after(first);
        assertThat(road(known(), first, then).forecast()).isInstanceOfSatisfying(Forecast.TooLittleData.class, few -> {
            assertThat(few.known()).isEqualTo(1);
            assertThat(few.parts()).hasSize(2);
        });
    }

    @Test
    void reckonsWithTheBodyItselfWhereItHasAnsweredOftenEnough() {
        BodyId own = BodyId.next();
        Observations both = new Observations(Map.of(own, new Observed(2, 1, 3, 5)), Map.of(ServiceType.NAV, NAV));
        assertThat(road(both, measure(ServiceType.NAV).owned(own)).forecast())
                .isInstanceOfSatisfying(
                        Forecast.Between.class,
                        between -> assertThat(between.likely()).isEqualTo(TODAY.plusDays(2)));
        assertThat(road(both, measure(ServiceType.NAV).owned(BodyId.next())).forecast())
                .isInstanceOfSatisfying(
                        Forecast.Between.class,
                        between -> assertThat(between.likely()).isEqualTo(TODAY.plusDays(10)));
    }

    @Test
    void standsStillForNoRing() {
        InventedMeasure one = measure(ServiceType.NAV);
        InventedMeasure other = measure(ServiceType.NAV).after(one);
        Road road = road(known(), one.after(other), other);
        assertThat(road.remaining()).isEqualTo(2);
    }

    private static Observations known() {
        return new Observations(Map.of(), Map.of(ServiceType.NAV, NAV, ServiceType.HOUSING_OFFICE, HOUSING));
    }

    private static MeasureId decides(Road road) {
        assertThat(road.lanes().stream().filter(Lane::decides)).hasSize(1);
        return road.decidesNow().orElseThrow().id();
    }

    private static Road road(Observations observed, InventedMeasure... measures) {
        List<Measure> plan =
                List.of(measures).stream().map(InventedMeasure::view).toList();
        return new RoadBuilder(plan, observed, NOW, TODAY).to(Milestone.HOME);
    }
}
