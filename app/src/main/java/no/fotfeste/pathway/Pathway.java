package no.fotfeste.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.kernel.Secret;

/**
 * The engine: facts, catalogue and day in, proposals out. The same input gives the same proposals, always.
 *
 * <p>Safe to share between threads. Holds nothing but the catalogue.
 */
public final class Pathway {
    private static final String CASE_OF_A_CHILD = "isChild";

    private static final Comparator<Proposal> FIRST_DUE_FIRST = Comparator.comparing(
                    (Proposal proposal) -> Optional.ofNullable(proposal.dueOn()).orElse(LocalDate.MAX))
            .thenComparing(proposal -> proposal.step().place().track())
            .thenComparing(Proposal::code);

    private final Catalogue catalogue;

    public Pathway(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The catalogue it proposes from. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What these facts ask for, by the versions of the steps that are in force today. */
    public Proposals propose(Facts facts, LocalDate today) {
        boolean child = facts.isTrue(CASE_OF_A_CHILD);
        List<Step> relevant = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Step step : catalogue.steps()) {
            if (step.place().forWhom().includes(child)
                    && step.inForce().includes(today)
                    && step.condition().holds(facts)) {
                relevant.add(step);
                codes.add(step.code());
            }
        }
        return new Proposals(relevant.stream()
                .map(step -> proposal(step, facts, codes))
                .sorted(FIRST_DUE_FIRST)
                .toList());
    }

    private Proposal proposal(Step step, Facts facts, Set<String> relevant) {
        List<Reason> because = step.condition().factsThatCounted(facts).stream()
                .map(name -> new Reason(
                        catalogue.vocabulary().fact(name),
                        facts.find(name).map(Secret::of).orElse(null)))
                .toList();
        LocalDate dueOn = step.due().flatMap(due -> due.on(facts)).orElse(null);
        List<String> waitsFor =
                step.waitsFor().stream().filter(relevant::contains).toList();
        return new Proposal(step, because, dueOn, waitsFor);
    }
}
