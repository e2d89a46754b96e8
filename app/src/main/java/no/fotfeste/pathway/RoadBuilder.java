package no.fotfeste.pathway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.fotfeste.pathway.Road.Lane;
import no.fotfeste.pathway.Road.Stop;

/** Lays out one road: the longest chain becomes the first lane, the longest of the rest the second, and so on. */
final class RoadBuilder {
    private final Milestone milestone;
    private final SortedMap<String, RoadStep> onRoad = new TreeMap<>();

    RoadBuilder(Milestone milestone, Collection<RoadStep> plan) {
        this.milestone = milestone;
        Map<String, RoadStep> byCode = new HashMap<>();
        plan.forEach(step -> byCode.put(step.code(), step));
        Deque<RoadStep> toTake = new ArrayDeque<>();
        plan.stream().filter(step -> step.milestone() == milestone).forEach(toTake::add);
        while (!toTake.isEmpty()) {
            RoadStep step = toTake.remove();
            if (onRoad.put(step.code(), step) == null) {
                step.waitsFor().stream()
                        .filter(byCode::containsKey)
                        .map(byCode::get)
                        .forEach(toTake::add);
            }
        }
        refuseCycles();
    }

    Road build() {
        List<List<RoadStep>> rows = rows();
        List<String> deciding = longestChain(onRoad.keySet()).stream()
                .filter(step -> step.daysLeft() > 0)
                .map(RoadStep::code)
                .toList();
        return new Road(milestone, rows.stream().map(this::lane).toList(), deciding);
    }

    private void refuseCycles() {
        Map<String, Set<String>> waitsFor = new HashMap<>();
        onRoad.values().forEach(step -> waitsFor.put(step.code(), step.waitsFor()));
        WaitingOrder.findCycle(waitsFor).ifPresent(cycle -> {
            throw new IllegalArgumentException("Steps wait for each other: " + cycle);
        });
    }

    private List<List<RoadStep>> rows() {
        Set<String> left = new TreeSet<>(onRoad.keySet());
        List<List<RoadStep>> rows = new ArrayList<>();
        while (!left.isEmpty()) {
            List<RoadStep> row = longestChain(left);
            row.forEach(step -> left.remove(step.code()));
            if (rows.size() < Road.MOST_LANES) {
                rows.add(new ArrayList<>(row));
            } else {
                rows.getLast().addAll(row);
            }
        }
        if (rows.size() == Road.MOST_LANES) {
            // The last lane may hold several chains: nothing in it may stand to the left of what it waits for.
            rows.getLast().sort(Comparator.comparingInt(this::depth));
        }
        return rows;
    }

    /** The chain with most days left among these; where equal the one with most steps, then by code. */
    private List<RoadStep> longestChain(Set<String> among) {
        Map<String, Chain> chains = new HashMap<>();
        return among.stream()
                .map(code -> chainTo(code, among, chains))
                .max(Chain.LONGER)
                .map(Chain::steps)
                .orElse(List.of());
    }

    private Chain chainTo(String code, Set<String> among, Map<String, Chain> known) {
        Chain already = known.get(code);
        if (already != null) {
            return already;
        }
        RoadStep step = step(code);
        Chain before = step.waitsFor().stream()
                .filter(among::contains)
                .map(other -> chainTo(other, among, known))
                .max(Chain.LONGER)
                .orElse(Chain.EMPTY);
        Chain chain = before.then(step);
        known.put(code, chain);
        return chain;
    }

    private int depth(RoadStep step) {
        return chainTo(step.code(), onRoad.keySet(), new HashMap<>()).steps().size();
    }

    private Lane lane(List<RoadStep> row) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean waits =
                    i > 0 && row.get(i).waitsFor().contains(row.get(i - 1).code());
            stops.add(new Stop(row.get(i), waits));
        }
        Set<String> inLane = new TreeSet<>();
        row.forEach(step -> inLane.add(step.code()));
        Optional<String> joins = onRoad.values().stream()
                .filter(step -> step.waitsFor().contains(row.getLast().code()))
                .map(RoadStep::code)
                .filter(code -> !inLane.contains(code))
                .findFirst();
        return new Lane(stops, joins);
    }

    private RoadStep step(String code) {
        RoadStep step = onRoad.get(code);
        if (step == null) {
            throw new IllegalArgumentException("Not on the road: " + code);
        }
        return step;
    }

    /** Steps one after the other. */
    private record Chain(List<RoadStep> steps, int daysLeft) {
        static final Chain EMPTY = new Chain(List.of(), 0);

        static final Comparator<Chain> LONGER = Comparator.comparingInt(Chain::daysLeft)
                .thenComparingInt(chain -> chain.steps().size())
                .thenComparing(Chain::lastCode, Comparator.reverseOrder());

        Chain then(RoadStep step) {
            List<RoadStep> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Chain(List.copyOf(longer), daysLeft + step.daysLeft());
        }

        private String lastCode() {
            return steps.isEmpty() ? "" : steps.getLast().code();
        }
    }
}
