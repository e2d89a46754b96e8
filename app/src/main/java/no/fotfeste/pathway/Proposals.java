package no.fotfeste.pathway;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Everything that the facts of one case ask for on one day: what is due first stands first, then by track and code. */
public record Proposals(List<Proposal> list) {

    public Proposals {
        list = List.copyOf(list);
    }

    /** The codes of the proposed steps. */
    public SortedSet<String> codes() {
        TreeSet<String> codes = new TreeSet<>();
        list.forEach(proposal -> codes.add(proposal.code()));
        return Collections.unmodifiableSortedSet(codes);
    }

    /** The proposal of a step, if it is proposed. */
    public Optional<Proposal> find(String code) {
        return list.stream().filter(proposal -> proposal.code().equals(code)).findFirst();
    }
}
