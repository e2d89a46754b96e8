package no.fotfeste.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.FactSource;
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

    /** Does nothing when the facts, and the steps in force, are what they were last time. */
    void renew(OpenCase opened) {
        LocalDate today = LocalDate.now(clock);
        byte[] madeFrom = digest(factsOf(opened), today);
        if (Arrays.equals(madeFrom, lastMadeFrom(opened))) {
            return;
        }
        keep(opened, madeFrom);
        renewFromWhatHoldsNow(opened, today);
    }

    /** Whoever had to wait for the row's lock may have read facts that no longer hold: they are read again behind it. */
    private void renewFromWhatHoldsNow(OpenCase opened, LocalDate today) {
        opened.forgetAll();
        Facts facts = factsOf(opened);
        keep(opened, digest(facts, today));
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

    private byte[] lastMadeFrom(OpenCase opened) {
        List<byte[]> found = database.sql("select made_from from plan.renewal where case_id = :caseId")
                .param("caseId", opened.id().value())
                .query((row, number) -> row.getBytes("made_from"))
                .list();
        return found.isEmpty() ? new byte[0] : found.getFirst();
    }

    /** Takes the row's lock first, so that of two who renew at once the second sees what the first wrote. */
    private void keep(OpenCase opened, byte[] madeFrom) {
        database.sql("""
                        insert into plan.renewal (case_id, made_from, renewed_at) values (:caseId, :madeFrom, :now)
                        on conflict (case_id) do update set made_from = excluded.made_from, renewed_at = excluded.renewed_at
                        """)
                .param("caseId", opened.id().value())
                .param("madeFrom", madeFrom)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private byte[] digest(Facts facts, LocalDate today) {
        String text = facts + "\n" + steps.inForceOn(today);
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
