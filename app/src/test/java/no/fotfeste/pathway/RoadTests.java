package no.fotfeste.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.fotfeste.pathway.Road.Lane;
import org.junit.jupiter.api.Test;

class RoadTests {

    private static RoadStep step(String code, RoadState state, int days, String... waitsFor) {
        return new RoadStep(code, Milestone.HOME, state, Set.of(waitsFor), days);
    }

    private static List<String> codes(Lane lane) {
        return lane.stops().stream().map(stop -> stop.step().code()).toList();
    }

    @Test
    void longestChainThatIsLeftStandsFirstAndDecides() {
        Road road = Road.to(
                Milestone.HOME,
                List.of(
                        step("MAP", RoadState.DONE, 30),
                        step("APPLY", RoadState.WAITING, 60, "MAP"),
                        step("ADDRESS", RoadState.NOT_STARTED, 1, "APPLY"),
                        step("RENT", RoadState.UNDER_WAY, 20, "MAP")));

        assertThat(codes(road.lanes().getFirst())).containsExactly("MAP", "APPLY", "ADDRESS");
        assertThat(road.decidingChain()).containsExactly("APPLY", "ADDRESS");
        assertThat(road.done()).isEqualTo(1);
        assertThat(road.length()).isEqualTo(4);
    }

    @Test
    void laneTellsWhichStopItJoins() {
        Road road = Road.to(
                Milestone.HOME,
                List.of(
                        step("A", RoadState.NOT_STARTED, 9),
                        step("B", RoadState.NOT_STARTED, 1),
                        step("C", RoadState.NOT_STARTED, 1, "A", "B")));

        assertThat(codes(road.lanes().get(1))).containsExactly("B");
        assertThat(road.lanes().get(1).joins()).contains("C");
        assertThat(road.lanes().getFirst().joins()).isEmpty();
    }

    @Test
    void takesWithItWhatItWaitsForFromOtherMilestones() {
        RoadStep attest = new RoadStep("ATTEST", Milestone.INCOME, RoadState.NOT_STARTED, Set.of(), 1);
        RoadStep other = new RoadStep("OTHER", Milestone.INCOME, RoadState.NOT_STARTED, Set.of(), 1);

        Road road = Road.to(
                Milestone.HOME, List.of(attest, other, step("HOME", RoadState.NOT_STARTED, 1, "ATTEST", "ELSEWHERE")));

        assertThat(road.lanes()).hasSize(1);
        assertThat(codes(road.lanes().getFirst())).containsExactly("ATTEST", "HOME");
    }

    @Test
    void manyStepsStillGiveFewLanesWithNothingLost() {
        List<RoadStep> plan = IntStream.range(0, 40)
                .mapToObj(i -> step("S" + (100 + i), RoadState.UNOWNED, 1 + i % 5))
                .toList();

        Road road = Road.to(Milestone.HOME, plan);

        assertThat(road.lanes()).hasSize(Road.MOST_LANES);
        assertThat(road.length()).isEqualTo(40);
    }

    @Test
    void emptyPlanGivesAnEmptyRoad() {
        assertThat(Road.to(Milestone.HOME, List.of()).lanes()).isEmpty();
    }

    @Test
    void ringIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Road.to(
                        Milestone.HOME,
                        List.of(step("A", RoadState.NOT_STARTED, 1, "B"), step("B", RoadState.NOT_STARTED, 1, "A"))))
                .withMessageContaining("[A, B, A]");
    }
}
