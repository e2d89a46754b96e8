package no.fotfeste.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.FactSource;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Sha256;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.Reconciliation;
import no.fotfeste.pathway.reading.Norway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Brings the undecided proposals of a case in line with its facts. What somebody has decided is never touched. */
@Component
class Renewal {

    private final SingletonSupplier<List<FactSource>> sources;
    private final PlanCatalogue steps;
    private final JdbcClient database;
    private final ProposalWriter proposals;
    private final Clock clock;

    Renewal(
            ObjectProvider<FactSource> sources,
            PlanCatalogue steps,
            JdbcClient database,
            ProposalWriter proposals,
            Clock clock) {
        this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
        this.steps = steps;
        this.database = database;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Everything that the modules know, as the pathway understands it. */
    Facts factsOf(OpenCase opened) {
        return sources.obtain().stream().map(source -> source.factsOf(opened)).reduce(Norway.noFacts(), Facts::and);
    }

    /** Asks for the facts only when they may have changed, and does nothing when they and the steps in force are what they were. */
    void renew(OpenCase opened) {
        LocalDate today = LocalDate.now(clock);
        Before before = before(opened);
        String madeFor = madeFor(today, before.factsChanged);
        if (madeFor.equals(before.madeFor)) {
            return;
        }
        String madeFrom = digest(factsOf(opened), today);
        if (madeFrom.equals(before.madeFrom)) {
            keepLooked(opened, madeFor);
            return;
        }
        keep(opened, madeFrom, madeFor);
        renewFromWhatHoldsNow(opened, today);
    }

    /** Whoever had to wait for the row's lock may have read facts that no longer hold: they are read again behind it. */
    private void renewFromWhatHoldsNow(OpenCase opened, LocalDate today) {
        opened.forgetAll();
        String madeFor = madeFor(today, before(opened).factsChanged);
        Facts facts = factsOf(opened);
        keep(opened, digest(facts, today), madeFor);
        Set<ProposalWriter.Present> present = proposals.present(opened);
        var now = steps.propose(facts, today);
        Reconciliation change = Reconciliation.of(codes(present, true), codes(present, false), now);
        proposals.write(opened, change, now, clock.instant());
    }

    private static Set<String> codes(Set<ProposalWriter.Present> present, boolean undecided) {
        return present.stream()
                .filter(each -> each.undecided() == undecided)
                .map(ProposalWriter.Present::code)
                .collect(Collectors.toSet());
    }

    /**
     * What is known before facts are asked for. The count is read before the facts it is kept with: what changes in between is
     * counted once too often and never once too seldom.
     *
     * @param madeFrom the digest of what the proposals were made from; empty when there are none yet
     */
    @PlainText
    private record Before(String madeFrom, String madeFor, long factsChanged) {}

    private Before before(OpenCase opened) {
        return database.sql("""
                        select c.facts_changed, coalesce(encode(r.made_from, 'hex'), '') as made_from,
                               coalesce(r.made_for, '') as made_for
                        from casefile.case_in_brief c
                        left join plan.renewal r on r.case_id = c.case_id
                        where c.case_id = :caseId
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) ->
                        new Before(row.getString("made_from"), row.getString("made_for"), row.getLong("facts_changed")))
                .single();
    }

    private String madeFor(LocalDate today, long factsChanged) {
        return today + " " + steps.editionOn(today) + " " + factsChanged;
    }

    private void keepLooked(OpenCase opened, String madeFor) {
        database.sql("update plan.renewal set made_for = :madeFor where case_id = :caseId")
                .param("caseId", opened.id().value())
                .param("madeFor", madeFor)
                .update();
    }

    /** Takes the row's lock first, so that of two who renew at once the second sees what the first wrote. */
    private void keep(OpenCase opened, String madeFrom, String madeFor) {
        database.sql("""
                        insert into plan.renewal (case_id, made_from, made_for, renewed_at)
                        values (:caseId, decode(:madeFrom, 'hex'), :madeFor, :now)
                        on conflict (case_id) do update
                        set made_from = excluded.made_from, made_for = excluded.made_for, renewed_at = excluded.renewed_at
                        """)
                .param("caseId", opened.id().value())
                .param("madeFrom", madeFrom)
                .param("madeFor", madeFor)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private String digest(Facts facts, LocalDate today) {
        return HexFormat.of().formatHex(Sha256.of(facts + "\n" + steps.inForceOn(today)));
    }
}
