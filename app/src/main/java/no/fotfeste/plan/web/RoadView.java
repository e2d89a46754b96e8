package no.fotfeste.plan.web;

import java.util.List;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.plan.road.Drawing;
import no.fotfeste.web.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The road to one milestone, as it is shown: the drawing, and the same in words.
 *
 * @param drawing null when nothing leads there yet
 * @param decides what decides now, as a sentence
 * @param decidesPath where one can do something about it, or null
 * @param forecast what can be said about when, or empty
 * @param forecastParts what each part of the chain has usually taken
 * @param chains the same content as a list
 * @param milestones the other roads
 */
public record RoadView(
        Milestone milestone,
        @Nullable Drawing drawing,
        String decides,
        @Nullable String decidesPath,
        String forecast,
        List<String> forecastParts,
        List<Chain> chains,
        List<Item> beside,
        List<Tab> milestones) {

    public RoadView {
        forecastParts = List.copyOf(forecastParts);
        chains = List.copyOf(chains);
        beside = List.copyOf(beside);
        milestones = List.copyOf(milestones);
    }

    /** The chain that decides, or where none does, the first: what a narrow screen shows instead of the drawing. */
    public @Nullable Chain first() {
        return chains.stream()
                .filter(Chain::decides)
                .findFirst()
                .orElseGet(() -> chains.isEmpty() ? null : chains.getFirst());
    }

    /** A chain, in order. */
    public record Chain(boolean decides, List<Item> items) {

        public Chain {
            items = List.copyOf(items);
        }
    }

    /**
     * A stop in words.
     *
     * @param word the state in one word: what the shape says in the drawing
     */
    public record Item(String path, String title, String word, String state, boolean decidesNow, boolean loud) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
