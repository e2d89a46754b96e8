package no.fotfeste.pathway.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.fotfeste.pathway.Step;
import no.fotfeste.pathway.reading.StepReader.ReadStep;

/** What can only be seen when all steps lie side by side. */
final class StepsCheck {
    private final List<ReadStep> steps;
    private final Map<String, Set<String>> waitsFor = new TreeMap<>();

    /** @param others steps read earlier that these may wait for */
    StepsCheck(List<ReadStep> steps, List<Step> others) {
        this.steps = steps;
        others.forEach(other -> waiting(other.code()).addAll(other.waitsFor()));
        steps.forEach(read -> waiting(read.step().code()).addAll(read.step().waitsFor()));
    }

    void check() {
        for (int i = 0; i < steps.size(); i++) {
            ReadStep read = steps.get(i);
            checkSingle(read, steps.subList(0, i));
            for (String code : read.step().waitsFor()) {
                if (!waitsFor.containsKey(code)) {
                    read.entry().problem("waitsFor", "there is no step called " + code);
                }
            }
        }
        WaitingOrder.findCycle(waitsFor).ifPresent(this::reportCycle);
    }

    private static void checkSingle(ReadStep read, List<ReadStep> earlier) {
        for (ReadStep other : earlier) {
            if (!other.step().code().equals(read.step().code())) {
                continue;
            }
            if (other.step().version() == read.step().version()) {
                read.entry()
                        .problem(
                                "code",
                                "the step " + read.step().code() + " stands twice in version "
                                        + read.step().version());
            } else if (other.step().inForce().overlaps(read.step().inForce())) {
                read.entry()
                        .problem("code", "two versions of " + read.step().code() + " are in force at the same time");
            }
        }
    }

    private void reportCycle(List<String> cycle) {
        String inWords = cycle.stream().collect(Collectors.joining(" waits for "));
        steps.stream()
                .filter(read -> cycle.contains(read.step().code()))
                .findFirst()
                .ifPresent(read -> read.entry().problem("waitsFor", "steps wait for each other: " + inWords));
    }

    private Set<String> waiting(String code) {
        return waitsFor.computeIfAbsent(code, _ -> new TreeSet<>());
    }
}
