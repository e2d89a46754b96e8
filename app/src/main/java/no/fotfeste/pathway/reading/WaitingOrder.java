package no.fotfeste.pathway.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What waits for what. Nothing may, through others, wait for itself. */
public final class WaitingOrder {
    private final Map<String, ? extends Collection<String>> waitsFor;
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    private WaitingOrder(Map<String, ? extends Collection<String>> waitsFor) {
        this.waitsFor = waitsFor;
    }

    /**
     * A ring of steps that wait for each other, if there is one: it begins and ends with the same code.
     *
     * @param waitsFor for each code the codes it waits for; codes that are no keys wait for nothing
     */
    public static Optional<List<String>> findCycle(Map<String, ? extends Collection<String>> waitsFor) {
        WaitingOrder order = new WaitingOrder(waitsFor);
        for (String code : new TreeSet<>(waitsFor.keySet())) {
            Optional<List<String>> cycle = order.follow(code);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> follow(String code) {
        int earlier = path.indexOf(code);
        if (earlier >= 0) {
            List<String> cycle = new ArrayList<>(path.subList(earlier, path.size()));
            cycle.add(code);
            return Optional.of(Collections.unmodifiableList(cycle));
        }
        if (!done.add(code)) {
            return Optional.empty();
        }
        path.add(code);
        Collection<String> next = waitsFor.get(code);
        for (String other : next == null ? Set.<String>of() : new TreeSet<>(next)) {
            Optional<List<String>> cycle = follow(other);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        path.removeLast();
        return Optional.empty();
    }
}
