package no.fotfeste.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.fotfeste.pathway.reading.Norway;
import no.fotfeste.pathway.reading.WaitingOrder;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;

/** What holds of the engine and of reconciliation whatever the facts. */
class PathwayProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Pathway pathway = new Pathway(Norway.catalogue());

    @Property(tries = 200)
    void sameFactsGiveTheSameProposals(Chance chance) {
        Facts facts = AnyFacts.facts(chance);
        assertThat(pathway.propose(facts, TODAY)).isEqualTo(pathway.propose(facts, TODAY));
    }

    @Property(tries = 200)
    void orderInWhichFactsBecomeKnownDoesNotMatter(Chance chance) {
        List<AnyFacts.Known> known = AnyFacts.known(chance);
        List<AnyFacts.Known> shuffled = chance.shuffled(known);

        assertThat(AnyFacts.of(shuffled)).isEqualTo(AnyFacts.of(known));
        assertThat(pathway.propose(AnyFacts.of(shuffled), TODAY)).isEqualTo(pathway.propose(AnyFacts.of(known), TODAY));
    }

    @Property(tries = 300)
    void learningMoreNeverTakesAwayAMonotoneStep(Chance chance) {
        Facts known = AnyFacts.facts(chance);
        Facts learnt = AnyFacts.facts(chance);
        Facts more = learnt.and(known);
        boolean sameKindOfCase = more.isTrue("isChild") == known.isTrue("isChild");

        Set<String> before = monotone(pathway.propose(known, TODAY));
        if (sameKindOfCase) {
            assertThat(pathway.propose(more, TODAY).codes()).containsAll(before);
        }
    }

    @Property(tries = 200)
    void everyProposalHasAReasonAndIsInForce(Chance chance) {
        Facts facts = AnyFacts.facts(chance);
        assertThat(pathway.propose(facts, TODAY).list()).allSatisfy(proposal -> {
            assertThat(proposal.because()).isNotEmpty();
            assertThat(proposal.step().inForce().includes(TODAY)).isTrue();
        });
    }

    @Property(tries = 200)
    void nothingProposedWaitsForItself(Chance chance) {
        Facts facts = AnyFacts.facts(chance);
        Proposals proposals = pathway.propose(facts, TODAY);

        assertThat(WaitingOrder.findCycle(
                        proposals.list().stream().collect(Collectors.toMap(Proposal::code, Proposal::waitsFor))))
                .isEmpty();
        assertThat(proposals.list())
                .allSatisfy(proposal -> assertThat(proposals.codes()).containsAll(proposal.waitsFor()));
    }

    @Property(tries = 200)
    void withdrawingAFactWithdrawsOnlyWhatIsUndecided(Chance chance) {
        Proposals old = pathway.propose(AnyFacts.facts(chance), TODAY);
        Facts after = AnyFacts.facts(chance);
        Set<String> decided = chance.some(0, List.copyOf(old.codes()));
        Set<String> undecided = new TreeSet<>(old.codes());
        undecided.removeAll(decided);

        Reconciliation reconciliation = Reconciliation.of(undecided, decided, pathway.propose(after, TODAY));

        assertThat(undecided).containsAll(reconciliation.withdraw());
        assertThat(Collections.disjoint(reconciliation.withdraw(), decided)).isTrue();
        assertThat(reconciliation.add()).noneMatch(proposal -> decided.contains(proposal.code()));
    }

    @Property(tries = 200)
    void reconcilingTwiceChangesNothingMore(Chance chance) {
        Facts before = AnyFacts.facts(chance);
        Facts after = AnyFacts.facts(chance);
        Proposals now = pathway.propose(after, TODAY);
        Set<String> undecided = new TreeSet<>(pathway.propose(before, TODAY).codes());

        Reconciliation first = Reconciliation.of(undecided, Set.of(), now);
        undecided.removeAll(first.withdraw());
        first.add().forEach(proposal -> undecided.add(proposal.code()));

        assertThat(Reconciliation.of(undecided, Set.of(), now).changesNothing()).isTrue();
        assertThat(undecided).isEqualTo(now.codes());
    }

    private static Set<String> monotone(Proposals proposals) {
        return proposals.list().stream()
                .filter(proposal -> proposal.step().monotone())
                .map(Proposal::code)
                .collect(Collectors.toSet());
    }
}
