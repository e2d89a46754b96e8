package no.fotfeste.directory.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.ProposedChange.Decision;
import no.fotfeste.directory.keeping.ProposedChange.State;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was proposed, and what became of it. */
@Component
class ProposedChangeRepository {

    private static final String PROPOSAL = """
            select p.id, p.kind, p.body_id, p.contact_id, p.municipality_number, p.served_from, p.version,
                   p.fields, p.befores, p.afters, p.proposed_by, p.proposed_at, p.state,
                   p.decided_by, p.decided_at, p.reason
            from directory.proposal p
            """;

    private final JdbcClient database;

    ProposedChangeRepository(JdbcClient database) {
        this.database = database;
    }

    void add(ProposedChange proposal, String about) {
        Subject subject = proposal.about();
        database.sql("""
                        insert into directory.proposal (
                            id, kind, body_id, contact_id, municipality_number, served_from, about, version,
                            fields, befores, afters, proposed_by, proposed_at)
                        values (:id, :kind, :body, :contact, :place, :from, :about, :version,
                                :fields, :befores, :afters, :by, :at)
                        """)
                .param("id", proposal.id())
                .param("kind", subject.kind().name())
                .param("body", subject.body().value())
                .param(
                        "contact",
                        subject.contact() == null ? null : subject.contact().value(),
                        Types.OTHER)
                .param("place", subject.place() == null ? null : subject.place().value(), Types.VARCHAR)
                .param("from", subject.from(), Types.DATE)
                .param("about", about)
                .param("version", proposal.version())
                .param("fields", texts(proposal, value -> value.field().column()))
                .param("befores", texts(proposal, value -> value.before().reveal()))
                .param("afters", texts(proposal, value -> value.after().reveal()))
                .param("by", proposal.by().value())
                .param("at", Timestamp.from(proposal.at()))
                .update();
    }

    /** What somebody has waiting about an entry. */
    Optional<ProposedChange> waiting(String about, AccountId by) {
        return database.sql(
                        PROPOSAL + "where p.state = 'WAITING' and p.about = :about and p.proposed_by = :by for update")
                .param("about", about)
                .param("by", by.value())
                .query(ProposedChangeRepository::proposal)
                .optional();
    }

    Optional<ProposedChange> find(UUID id) {
        return database.sql(PROPOSAL + "where p.id = :id")
                .param("id", id)
                .query(ProposedChangeRepository::proposal)
                .optional();
    }

    /** The same, held until the transaction ends: whoever decides at the same moment waits and sees what was decided. */
    Optional<ProposedChange> hold(UUID id) {
        return database.sql(PROPOSAL + "where p.id = :id for update")
                .param("id", id)
                .query(ProposedChangeRepository::proposal)
                .optional();
    }

    void end(UUID id, State state, @Nullable AccountId by, Instant at, String reason) {
        database.sql("""
                        update directory.proposal
                        set state = :state, decided_by = :by, decided_at = :at, reason = :reason
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }

    /** What waits about a person who has left waits no more. */
    void lapse(ContactId contact, Instant at) {
        database.sql("""
                        update directory.proposal set state = 'LAPSED', decided_at = :at
                        where contact_id = :contact and state = 'WAITING'
                        """)
                .param("contact", contact.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What waits about the entries of a body, the oldest first. */
    List<ProposedChange> waitingAt(BodyId body) {
        return database.sql(PROPOSAL + "where p.state = 'WAITING' and p.body_id = :body order by p.proposed_at, p.id")
                .param("body", body.value())
                .query(ProposedChangeRepository::proposal)
                .list();
    }

    /** What waits about who is asked in a municipality. */
    List<ProposedChange> waitingAt(MunicipalityNumber place) {
        return database.sql(PROPOSAL + """
                        where p.state = 'WAITING' and p.kind = 'CONTACT_LEVEL' and p.municipality_number = :place
                        order by p.proposed_at, p.id
                        """)
                .param("place", place.value())
                .query(ProposedChangeRepository::proposal)
                .list();
    }

    /** What somebody else has said of a body. */
    List<ProposedChange> waitingFor(BodyId body, AccountId but) {
        return database.sql(PROPOSAL + """
                        where p.state = 'WAITING' and p.body_id = :body and p.proposed_by <> :but
                        order by p.proposed_at, p.id
                        """)
                .param("body", body.value())
                .param("but", but.value())
                .query(ProposedChangeRepository::proposal)
                .list();
    }

    /** All that waits, of whatever body. */
    List<ProposedChange> allWaiting(AccountId but) {
        return database.sql(PROPOSAL + """
                        where p.state = 'WAITING' and p.proposed_by <> :but
                        order by p.proposed_at, p.id
                        """)
                .param("but", but.value())
                .query(ProposedChangeRepository::proposal)
                .list();
    }

    /** What somebody has proposed themselves, the latest first. */
    List<ProposedChange> by(AccountId account, int most) {
        return database.sql(PROPOSAL + """
                        where p.proposed_by = :by and p.state <> 'REPLACED'
                        order by p.proposed_at desc, p.id desc
                        limit :most
                        """)
                .param("by", account.value())
                .param("most", most)
                .query(ProposedChangeRepository::proposal)
                .list();
    }

    /** Who proposed these. */
    List<ProposedChange> all(Collection<UUID> ids) {
        return database.sql(PROPOSAL + "where p.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ProposedChangeRepository::proposal)
                .list();
    }

    private static String[] texts(ProposedChange proposal, Function<ProposedValue, String> part) {
        return proposal.values().stream().map(part).toArray(String[]::new);
    }

    private static ProposedChange proposal(ResultSet row, int number) throws SQLException {
        UUID contact = row.getObject("contact_id", UUID.class);
        String place = row.getString("municipality_number");
        UUID decider = row.getObject("decided_by", UUID.class);
        Timestamp decided = row.getTimestamp("decided_at");
        return new ProposedChange(
                row.getObject("id", UUID.class),
                new Subject(
                        Subject.Kind.valueOf(row.getString("kind")),
                        new BodyId(row.getObject("body_id", UUID.class)),
                        contact == null ? null : new ContactId(contact),
                        place == null ? null : new MunicipalityNumber(place),
                        row.getObject("served_from", LocalDate.class)),
                values(row),
                row.getInt("version"),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                State.valueOf(row.getString("state")),
                decided == null
                        ? null
                        : new Decision(
                                decider == null ? null : new AccountId(decider),
                                decided.toInstant(),
                                Secret.of(row.getString("reason"))));
    }

    private static List<ProposedValue> values(ResultSet row) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        String[] befores = (String[]) row.getArray("befores").getArray();
        String[] afters = (String[]) row.getArray("afters").getArray();
        List<ProposedValue> values = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            values.add(new ProposedValue(EntryField.of(fields[i]), Secret.of(befores[i]), Secret.of(afters[i])));
        }
        return values;
    }
}
