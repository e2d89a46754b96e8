package no.fotfeste.demo.country;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import no.fotfeste.demo.country.CountryPlaces.Centre;
import no.fotfeste.demo.country.CountryPlaces.Service;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Pathway;
import no.fotfeste.pathway.Proposal;
import no.fotfeste.pathway.Proposals;
import no.fotfeste.pathway.Track;
import no.fotfeste.pathway.reading.Norway;
import no.fotfeste.vault.Cipher;
import org.jspecify.annotations.Nullable;

/** The plan of each case: what the pathway proposes from its facts, and what has become of it since. */
final class Measures {

    private static final SortedMap<String, Integer> OPEN = Invented.inOrder(Map.of(
            "PROPOSED", 30, "AGREED", 25, "REQUESTED", 8, "ACCEPTED", 5, "UNDER_WAY", 10, "DONE", 20, "BLOCKED", 2));
    private static final SortedMap<String, Integer> CLOSED =
            Invented.inOrder(Map.of("DONE", 76, "DECLINED", 12, "CANCELLED", 12));

    private static final Set<String> ANSWERED = Set.of("ACCEPTED", "UNDER_WAY", "DONE");

    private final Pathway pathway = new Pathway(Norway.catalogue());
    private final CountryTables tables;
    private final ServiceAnswers answers;
    private final Chance chance;

    Measures(CountryTables tables, Chance chance, LocalDate until) {
        this.tables = tables;
        this.answers = new ServiceAnswers(tables, chance, until);
        this.chance = chance;
    }

    /** Whose plan it is, what seals its texts, and when it began. */
    record Planned(CaseId caseId, Cipher cipher, Centre centre, LocalDate day, boolean closed) {}

    /** Writes the measures of one case and tells how many they were. */
    int write(Planned plan, Facts facts) {
        Proposals proposals = pathway.propose(facts, plan.day());
        long moment = Moments.at(plan.day());
        Map<String, UUID> ids = new HashMap<>();
        proposals.list().forEach(proposal -> ids.put(proposal.code(), chance.uuid(moment)));
        proposals.list().forEach(proposal -> write(plan, proposal, ids));
        int own = chance.lengthWithMean(Invented.OWN_MEASURES_OF_A_PLAN + 0.5);
        for (int i = 0; i < own; i++) {
            writeOwn(plan);
        }
        return proposals.list().size() + own;
    }

    /** Something that people agreed on beside what the pathway proposes. */
    private void writeOwn(Planned plan) {
        LocalDate agreed = plan.day().plusDays(chance.between(0, 60));
        LocalDate due = agreed.plusDays(chance.between(1, 60));
        boolean done = plan.closed() || chance.happens(0.5);
        Service owner = chance.of(plan.centre().services());
        tables.measures.add(
                plan.caseId(),
                chance.uuid(Moments.at(agreed)),
                null,
                null,
                plan.cipher().seal(chance.of(Invented.OWN_MEASURES)).bytes(),
                Track.PRACTICAL,
                Milestone.LIFE_OF_ONES_OWN,
                owner.type().code(),
                List.of(),
                done ? "DONE" : "AGREED",
                Moments.text(done ? due : agreed),
                owner.body(),
                owner.contact(),
                null,
                "YES",
                due,
                null,
                done ? due : null,
                Moments.text(agreed));
    }

    private void write(Planned plan, Proposal proposal, Map<String, UUID> ids) {
        LocalDate day = plan.day();
        UUID id = ids.getOrDefault(proposal.code(), chance.uuid(Moments.at(day)));
        String state = chance.weighted(plan.closed() ? CLOSED : OPEN);
        boolean decided = !state.equals("PROPOSED");
        Service owner = decided || chance.happens(0.3) ? owner(proposal, plan.centre()) : null;
        LocalDate due = proposal.dueOn() == null ? day.plusDays(chance.between(7, 90)) : proposal.dueOn();
        String since = Moments.text(day.plusDays(chance.between(0, 14)));
        tables.measures.add(
                plan.caseId(),
                id,
                proposal.code(),
                proposal.step().version(),
                null,
                proposal.step().place().track().name(),
                proposal.step().place().milestone().name(),
                proposal.step().responsible().code(),
                proposal.because().stream().map(reason -> reason.fact().name()).toList(),
                state,
                since,
                owner == null ? null : owner.body(),
                owner == null ? null : owner.contact(),
                owner == null ? since : null,
                decided ? "YES" : "NOT_ASKED",
                due,
                reason(state),
                state.equals("DONE") ? due : null,
                Moments.text(day));
        if (owner != null && ANSWERED.contains(state)) {
            answers.of(owner, day);
        }
        proposal.waitsFor().stream()
                .filter(ids::containsKey)
                .forEach(awaited -> tables.waits.add(plan.caseId(), id, ids.get(awaited)));
    }

    private static @Nullable String reason(String state) {
        return switch (state) {
            case "DECLINED" -> "CLIENT_DOES_NOT_WANT";
            case "CANCELLED" -> "NO_LONGER_RELEVANT";
            case "BLOCKED" -> "NO_ADDRESS_YET";
            default -> null;
        };
    }

    private static Service owner(Proposal proposal, Centre centre) {
        String code = proposal.step().responsible().code();
        return centre.services().stream()
                .filter(service -> service.type().code().equals(code))
                .findFirst()
                .orElseGet(() -> centre.service(ServiceType.CRISIS_CENTRE));
    }
}
