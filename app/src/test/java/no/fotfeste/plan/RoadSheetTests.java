package no.fotfeste.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.plan.web.RoadView;
import no.fotfeste.plan.web.RoadView.Chain;
import no.fotfeste.plan.web.RoadView.Item;
import org.junit.jupiter.api.Test;

/** What a narrow screen shows of a road, where there is no room for the drawing. */
class RoadSheetTests {

    private static final Chain BESIDE = new Chain(false, List.of(item("Skoleplass")));
    private static final Chain DECIDES = new Chain(true, List.of(item("Kommunal bolig")));

    @Test
    void theChainThatDecidesComesFirst() {
        assertThat(road(List.of(BESIDE, DECIDES)).first()).isEqualTo(DECIDES);
    }

    @Test
    void whereNothingDecidesTheRoadIsShownAllTheSame() {
        assertThat(road(List.of(BESIDE)).first()).isEqualTo(BESIDE);
        assertThat(road(List.of()).first()).isNull();
    }

    private static RoadView road(List<Chain> chains) {
        return new RoadView(Milestone.HOME, null, "", null, "", List.of(), chains, List.of(), List.of());
    }

    private static Item item(String title) {
        return new Item("/", title, "", "", false, false);
    }
}
