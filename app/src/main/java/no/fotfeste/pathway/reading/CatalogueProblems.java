package no.fotfeste.pathway.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that cannot be used, with everything that was found wrong in it. The application does not start on it. */
public final class CatalogueProblems extends RuntimeException {
    private final transient List<CatalogueProblem> problems;

    public CatalogueProblems(List<CatalogueProblem> problems) {
        super(problems.stream()
                .map(CatalogueProblem::toString)
                .collect(Collectors.joining("\n", "The catalogue cannot be used:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, by file and line. */
    public List<CatalogueProblem> problems() {
        return problems;
    }
}
