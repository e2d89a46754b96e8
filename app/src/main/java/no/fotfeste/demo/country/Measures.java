package no.fotfeste.demo.country;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.demo.country.CountryPlaces.Centre;
import no.fotfeste.demo.country.CountryPlaces.Service;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Catalogue;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.Pathway;
import no.fotfeste.pathway.Proposal;
import no.fotfeste.pathway.Proposals;
import org.jspecify.annotations.Nullable;

/** The plan of each case: what the pathway proposes from its facts, and what has become of it since. */
final class Measures {

    private static final Map<String, Integer> OPEN = Map.of(
            "PROPOSED", 30, "AGREED", 25, "REQUESTED", 8, "ACCEPTED", 5, "UNDER_WAY", 10, "DONE", 20, "BLOCKED", 2);
    private static final Map<String, Integer> CLOSED = Map.of("DONE", 76, "DECLINED", 12, "CANCELLED", 12);

    private final Pathway pathway = new Pathway(Catalogue.norway());
    private final CountryTables tables;
    private final Chance chance;

    Measures(CountryTables tables, Chance chance) {
        this.tables = tables;
        this.chance = chance;
    }

    /** Writes the measures of one case and tells how many they were. */
    int write(CaseId caseId, Facts facts, Centre centre, LocalDate day, boolean closed) {
        Proposals proposals = pathway.propose(facts, day);
        long moment = Moments.at(day);
        Map<String, UUID> ids = new HashMap<>();
        proposals.list().forEach(proposal -> ids.put(proposal.code(), chance.uuid(moment)));
        proposals.list().forEach(proposal -> write(caseId, proposal, ids, centre, day, closed));
        return proposals.list().size();
    }

    private void write(
            CaseId caseId, Proposal proposal, Map<String, UUID> ids, Centre centre, LocalDate day, boolean closed) {
        UUID id = ids.getOrDefault(proposal.code(), chance.uuid(Moments.at(day)));
        String state = chance.weighted(closed ? CLOSED : OPEN);
        boolean decided = !state.equals("PROPOSED");
        Service owner = decided || chance.happens(0.3) ? owner(proposal, centre) : null;
        LocalDate due = proposal.dueOn() == null ? day.plusDays(chance.between(7, 90)) : proposal.dueOn();
        String since = Moments.text(day.plusDays(chance.between(0, 14)));
        tables.measures.add(
                caseId,
                id,
                proposal.code(),
                proposal.step().version(),
                proposal.step().track().name(),
                proposal.step().milestone().name(),
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
        proposal.waitsFor().stream()
                .filter(ids::containsKey)
                .forEach(awaited -> tables.waits.add(caseId, id, ids.get(awaited)));
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
