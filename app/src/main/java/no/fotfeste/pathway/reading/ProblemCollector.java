package no.fotfeste.pathway.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that whoever mends the catalogue sees all of it at once. */
final class ProblemCollector {
    private final List<CatalogueProblem> found = new ArrayList<>();

    void add(String file, int line, String reason) {
        found.add(new CatalogueProblem(file, line, reason));
    }

    /** Stops if anything was found. */
    void stopIfAny() {
        if (!found.isEmpty()) {
            throw new CatalogueProblems(found.stream()
                    .sorted(Comparator.comparing(CatalogueProblem::file).thenComparingInt(CatalogueProblem::line))
                    .toList());
        }
    }
}
