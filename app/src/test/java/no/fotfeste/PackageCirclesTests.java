package no.fotfeste;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Inside a module, too, some packages lie above others: pages above all the rest. */
class PackageCirclesTests {

    /**
     * Parts of a module that use each other: subjects that belong together, parted so that each can be read by itself. The list only
     * gets shorter.
     */
    private static final List<String> KNOWN = List.of(
            "access and access.door",
            "access and access.recognition",
            "access and access.signin",
            "access.door and access.log",
            "casefile and casefile.conflict",
            "network.coordination and network.request",
            "plan and plan.road",
            "stay and stay.house");

    private static final Map<String, Set<String>> USED = used();

    @Test
    void noFurtherPartsOfAModuleUseEachOther() {
        Set<String> circles = new TreeSet<>();
        USED.forEach((one, others) -> others.stream()
                .filter(other -> one.compareTo(other) < 0)
                .filter(other -> USED.getOrDefault(other, Set.of()).contains(one))
                .forEach(other -> circles.add("%s and %s".formatted(within(one), within(other)))));
        assertThat(circles).containsExactlyElementsOf(KNOWN);
    }

    /** What a page needs it asks for; what it asks knows no page. */
    @Test
    void onlyPagesUsePages() {
        Set<String> turned = new TreeSet<>();
        USED.forEach((one, others) -> others.stream()
                .filter(other -> isOfPages(other) && !isOfPages(one))
                .forEach(other -> turned.add("%s uses %s".formatted(within(one), within(other)))));
        assertThat(turned).isEmpty();
    }

    private static boolean isOfPages(String name) {
        return within(name).endsWith(".web");
    }

    private static String within(String name) {
        return name.substring("no.fotfeste.".length());
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
