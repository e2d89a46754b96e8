package no.fotfeste.access.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.DoorTransactions;
import no.fotfeste.access.door.OpenedTransaction;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.access.log.CurrentOutlet;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.vault.OwnCiphers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The second person, without whom a protected case opens for nobody in an emergency: somebody who sees it otherwise, or the unit's
 * leader. Who asked is told nothing, before a yes and after a no.
 */
@NamedInterface("emergency")
@Component
public class SecondPersonService {

    private final JdbcClient database;
    private final CurrentViewer current;
    private final DoorTransactions transactions;
    private final BreakGlassRepository rows;
    private final OwnCiphers ciphers;
    private final Clock clock;

    SecondPersonService(
            JdbcClient database,
            CurrentViewer current,
            DoorTransactions transactions,
            BreakGlassRepository rows,
            OwnCiphers ciphers,
            Clock clock) {
        this.database = database;
        this.current = current;
        this.transactions = transactions;
        this.rows = rows;
        this.ciphers = ciphers;
        this.clock = clock;
    }

    /** What waits for the viewer, the longest first. One statement. */
    public List<SecondPersonRequest> waiting(Viewing viewing) {
        return requests(null);
    }

    /** One that the viewer may answer, or might have. One statement. */
    public Optional<SecondPersonRequest> find(Viewing viewing, UUID request) {
        return requests(request).stream().findFirst();
    }

    private List<SecondPersonRequest> requests(@Nullable UUID request) {
        return database.sql("select * from access.glass_requests(:now::timestamptz, :request)")
                .param("now", Timestamp.from(clock.instant()))
                .param("request", request, Types.OTHER)
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * Says yes, and the case is open to whoever asked; or no.
     *
     * @return whether there was something to answer; false when somebody else has, or it waits no more
     */
    public boolean answer(UUID request, SecondPersonAnswer answer) {
        Viewer viewer = current.get();
        return transactions.join(opened -> {
            opened.show(Optional.of(viewer));
            Optional<BreakGlassRepository.Answered> answered = rows.answer(request, answer, CurrentOutlet.name());
            answered.filter(BreakGlassRepository.Answered::opened).ifPresent(each -> keepWords(opened, each, viewer));
            return answered.isPresent();
        });
    }

    /** What was written moves under the key of the case, for the leader who goes through it and for nobody else. */
    private void keepWords(OpenedTransaction opened, BreakGlassRepository.Answered answered, Viewer viewer) {
        String words = ciphers.of(answered.asked()).unseal(answered.words());
        opened.open(answered.caseId(), Optional.of(viewer));
        rows.keepWords(
                answered.caseId(),
                answered.asked(),
                opened.caseCipher(answered.caseId()).seal(words).bytes());
    }

    private SecondPersonRequest read(ResultSet row) throws SQLException {
        AccountId asked = new AccountId(row.getObject("account_id", UUID.class));
        return new SecondPersonRequest(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("case_id", UUID.class)).map(CaseId::new),
                Secret.of(row.getString("who")),
                row.getString("place"),
                EmergencyReason.valueOf(row.getString("reason")),
                row.getBoolean("on_duty"),
                Secret.of(ciphers.of(asked).unseal(Sealed.of(row.getBytes("words")))),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("waits_until").toInstant(),
                row.getBoolean("waits"));
    }
}
