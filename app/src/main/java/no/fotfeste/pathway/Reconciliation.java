package no.fotfeste.pathway;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.fotfeste.kernel.PlainText;

/**
 * What new proposals mean for a plan that already holds some.
 *
 * @param add proposals that are new
 * @param keep proposals that stand undecided and still apply, with today's reasons, dates and version
 * @param withdraw codes of undecided proposals that no longer apply
 */
@PlainText
public record Reconciliation(List<Proposal> add, List<Proposal> keep, SortedSet<String> withdraw) {

    public Reconciliation {
        add = List.copyOf(add);
        keep = List.copyOf(keep);
        withdraw = Collections.unmodifiableSortedSet(new TreeSet<>(withdraw));
    }

    /**
     * Compares. What people have decided (agreed, declined, asked for, done, cancelled) is never touched and never proposed
     * again.
     *
     * @param undecided codes of the steps that are proposed in the plan and nobody has decided on
     * @param decided codes of the steps that somebody has decided on, whatever they decided
     */
    public static Reconciliation of(Set<String> undecided, Set<String> decided, Proposals now) {
        SortedSet<String> gone = new TreeSet<>(undecided);
        gone.removeAll(decided);
        gone.removeAll(now.codes());
        List<Proposal> open = now.list().stream()
                .filter(proposal -> !decided.contains(proposal.code()))
                .toList();
        return new Reconciliation(
                open.stream()
                        .filter(proposal -> !undecided.contains(proposal.code()))
                        .toList(),
                open.stream()
                        .filter(proposal -> undecided.contains(proposal.code()))
                        .toList(),
                gone);
    }

    /** Whether the plan can stay as it is. */
    public boolean changesNothing() {
        return add.isEmpty() && withdraw.isEmpty();
    }
}
