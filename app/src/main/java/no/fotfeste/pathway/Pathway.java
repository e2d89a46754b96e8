package no.fotfeste.pathway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.fotfeste.pathway.condition.FactValues;
import no.fotfeste.pathway.reading.ReadyStep;

/**
 * The engine: facts, catalogue and day in, proposals out. The same input gives the same proposals, always.
 *
 * <p>Safe to share between threads. Holds nothing but the catalogue.
 */
public final class Pathway {
    private static final String CASE_OF_A_CHILD = "isChild";

    private static final Comparator<Proposal> FIRST_DUE_FIRST = Comparator.comparing(
                    (Proposal proposal) -> Optional.ofNullable(proposal.dueOn()).orElse(LocalDate.MAX))
            .thenComparing(proposal -> proposal.step().track())
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
        FactValues values = new FactValues(catalogue.vocabulary(), facts);
        boolean child = facts.isTrue(CASE_OF_A_CHILD);
        List<ReadyStep> relevant = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (ReadyStep ready : catalogue.readySteps()) {
            Step step = ready.step();
            if (step.forWhom().includes(child)
                    && step.inForce().includes(today)
                    && ready.condition().holds(values)) {
                relevant.add(ready);
                codes.add(step.code());
            }
        }
        return new Proposals(relevant.stream()
                .map(ready -> proposal(ready, facts, values, codes))
                .sorted(FIRST_DUE_FIRST)
                .toList());
    }

    private Proposal proposal(ReadyStep ready, Facts facts, FactValues values, Set<String> relevant) {
        Step step = ready.step();
        TreeSet<String> factsThatCounted = new TreeSet<>();
        ready.condition().explain(values, factsThatCounted);
        List<Reason> because = factsThatCounted.stream()
                .map(name -> new Reason(
                        catalogue.vocabulary().fact(name), facts.find(name).orElse(null)))
                .toList();
        LocalDate dueOn = step.due().flatMap(due -> due.on(facts)).orElse(null);
        List<String> waitsFor =
                step.waitsFor().stream().filter(relevant::contains).toList();
        return new Proposal(step, because, dueOn, waitsFor);
    }
}
