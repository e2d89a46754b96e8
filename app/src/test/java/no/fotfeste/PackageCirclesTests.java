package no.fotfeste;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Inside a module, too, one package lies above the other: none uses what uses it, by whatever way round. */
class PackageCirclesTests {

    /** Circles from before this was asked. The list only gets shorter. */
    private static final List<String> KNOWN = List.of(
            "no.fotfeste.access and no.fotfeste.access.signin",
            "no.fotfeste.pathway and no.fotfeste.pathway.condition",
            "no.fotfeste.pathway and no.fotfeste.pathway.reading");

    private static final Map<String, Set<String>> USED = used();

    @Test
    void packagesOfAModuleFormNoCircle() {
        Set<String> circles = new TreeSet<>();
        USED.forEach((one, others) -> others.stream()
                .filter(other ->
                        one.compareTo(other) < 0 && reachableFrom(other).contains(one))
                .forEach(other -> circles.add(one + " and " + other)));
        assertThat(circles).containsExactlyElementsOf(KNOWN);
    }

    private static Set<String> reachableFrom(String start) {
        Set<String> reached = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            USED.getOrDefault(ahead.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(ahead::add);
        }
        return reached;
    }

    /** For each package the others of its module that it uses. */
    private static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        OwnClasses.ALL.stream()
                .filter(type -> type.getPackageName().startsWith("no.fotfeste."))
                .forEach(type -> used.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                        .addAll(type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getPackageName())
                                .filter(name -> isBeside(type.getPackageName(), name))
                                .collect(toCollection(TreeSet::new))));
        return used;
    }

    private static boolean isBeside(String one, String other) {
        return !one.equals(other)
                && other.startsWith("no.fotfeste.")
                && OwnClasses.moduleOf(one + ".").equals(OwnClasses.moduleOf(other + "."));
    }
}
