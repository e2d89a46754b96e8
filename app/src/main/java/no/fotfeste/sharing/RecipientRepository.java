package no.fotfeste.sharing;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.SameName;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom something of a case is or may be told. */
@Component
public class RecipientRepository {

    private final JdbcClient database;
    private final Directory directory;
    private final Clock clock;

    RecipientRepository(JdbcClient database, Directory directory, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    /** All of a case. One statement. */
    public List<Recipient> of(OpenCase opened) {
        return database.sql(
                        "select id, body_id, name from sharing.recipient where case_id = :caseId order by noted_at, id")
                .param("caseId", opened.id().value())
                .query((row, number) -> new Recipient(
                        new RecipientId(row.getObject("id", UUID.class)),
                        Optional.ofNullable(row.getObject("body_id", UUID.class))
                                .map(BodyId::new)
                                .orElse(null),
                        Secret.of(opened.unseal(Sealed.of(row.getBytes("name"))))))
                .list();
    }

    /** One of a case. */
    public Optional<Recipient> find(OpenCase opened, RecipientId id) {
        return of(opened).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A body of the directory, as a recipient of this case. */
    public Recipient body(OpenCase opened, Body body) {
        return of(opened).stream()
                .filter(each -> body.id().equals(each.body()))
                .findFirst()
                .orElseGet(() -> add(opened, body.id(), body.name()));
    }

    /** Whoever has this name: the one body of the directory that has it, or else somebody outside. */
    public Recipient named(OpenCase opened, String name) {
        List<Body> bodies = directory.bodiesNamed(List.of(name.strip()));
        return bodies.size() == 1 ? body(opened, bodies.getFirst()) : outside(opened, name);
    }

    private Recipient outside(OpenCase opened, String name) {
        return of(opened).stream()
                .filter(each -> each.body() == null
                        && SameName.areWrittenAlike(each.name().reveal(), name))
                .findFirst()
                .orElseGet(() -> add(opened, null, name.strip()));
    }

    private Recipient add(OpenCase opened, @Nullable BodyId body, String name) {
        Recipient recipient = new Recipient(RecipientId.next(), body, Secret.of(name));
        int added = database.sql("""
                        insert into sharing.recipient (case_id, id, body_id, name, noted_at)
                        values (:caseId, :id, :body, :name, :now)
                        on conflict (case_id, body_id) where body_id is not null do nothing
                        """)
                .param("caseId", opened.id().value())
                .param("id", recipient.id().value())
                .param("body", body == null ? null : body.value(), Types.OTHER)
                .param("name", opened.seal(name).bytes())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return added == 1
                ? recipient
                : of(opened).stream()
                        .filter(each -> body != null && body.equals(each.body()))
                        .findFirst()
                        .orElseThrow();
    }
}
