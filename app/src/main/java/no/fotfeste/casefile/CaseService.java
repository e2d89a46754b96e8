package no.fotfeste.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens new cases and reads those that the door has opened. */
@Component
public class CaseService {

    private final Door door;
    private final JdbcClient database;
    private final CaseIndexing foundBy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseService(Door door, JdbcClient database, CaseIndexing foundBy, ApplicationEventPublisher events, Clock clock) {
        this.door = door;
        this.database = database;
        this.foundBy = foundBy;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a case for someone who is received, and goes on with it in the same transaction. */
    public <T> T receive(NewClient client, Function<OpenCase, T> then) {
        return door.create(opened -> {
            insert(opened, client);
            foundBy.begin(opened, client);
            events.publishEvent(new CaseReceived(opened.id(), clock.instant()));
            return then.apply(opened);
        });
    }

    private void insert(OpenCase opened, NewClient client) {
        SealedCaseRow.write(database.sql("""
                        insert into casefile.client_case (
                            case_id, family_id, kind, known_as, full_name, identity_number, born, stays_anonymous,
                            language, interpreter, contact_kind, safe_contact, must_not_happen, opened_at)
                        values (
                            :caseId, :family, :kind, :knownAs, :fullName, :identityNumber, :born, :staysAnonymous,
                            :language, :interpreter, :contactKind, :safeContact, :mustNotHappen, :now)
                        """), opened, client.details())
                .param("caseId", opened.id().value())
                .param("family", client.family().value())
                .param("kind", client.kind().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The case itself. */
    public ClientCase read(OpenCase opened) {
        return opened.once(
                ClientCase.class,
                () -> database.sql("select * from casefile.client_case where case_id = :caseId")
                        .param("caseId", opened.id().value())
                        .query((row, number) -> SealedCaseRow.read(opened, row))
                        .single());
    }

    /** The others of the family whose cases this viewer may see, adults first, then the eldest child. */
    public List<FamilyMember> family(OpenCase opened, Viewing viewing, FamilyId family) {
        record Row(
                CaseId id,
                CaseKind kind,
                Sealed knownAs,
                @Nullable Sealed born) {}
        List<Row> rows = database.sql("""
                        select case_id, kind, known_as, born
                        from casefile.client_case
                        where family_id = :family and case_id <> :caseId
                        order by kind, case_id
                        """)
                .param("family", family.value())
                .param("caseId", opened.id().value())
                .query((row, number) -> new Row(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        CaseKind.valueOf(row.getString("kind")),
                        Sealed.of(row.getBytes("known_as")),
                        SealedCaseRow.sealed(row.getBytes("born"))))
                .list();
        viewing.prepare(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> new FamilyMember(
                        row.id,
                        row.kind,
                        Secret.of(viewing.unseal(row.id, row.knownAs)),
                        row.born == null ? null : BirthDay.kept(viewing.unseal(row.id, row.born))))
                .toList();
    }

    /** What these cases are called, in two statements: for lists of other modules. */
    public Map<CaseId, String> knownAs(Viewing viewing, List<CaseId> cases) {
        viewing.prepare(cases);
        return database
                .sql("""
                        select c.case_id, c.known_as
                        from unnest(:cases) as asked (id)
                        join casefile.client_case c on c.case_id = asked.id
                        """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, number) -> {
                    CaseId id = new CaseId(row.getObject("case_id", UUID.class));
                    return Map.entry(id, viewing.unseal(id, Sealed.of(row.getBytes("known_as"))));
                })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Lets nobody else who asks for the same decide about this family until the transaction ends: what is read after this is what
     * stands when it is written over.
     */
    public void hold(OpenCase opened) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:family, 0)) is null")
                .param("family", read(opened).family().toString())
                .query(Boolean.class)
                .single();
        opened.forget(ClientCase.class);
    }
}
