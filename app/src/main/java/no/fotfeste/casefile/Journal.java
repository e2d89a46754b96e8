package no.fotfeste.casefile;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Short notes of what was done in a case. A note is never changed or taken away: a mistake is put right by a new note. */
@Component
public class Journal {

    private final JdbcClient database;
    private final AccountService accounts;
    private final Clock clock;

    Journal(JdbcClient database, AccountService accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Adds a note, by whoever has opened the case. */
    public void add(OpenCase opened, NoteKind kind, String text) {
        database.sql("""
                        insert into casefile.journal_note (case_id, id, kind, written_at, written_by, note)
                        values (:caseId, :id, :kind, :now, :by, :note)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("kind", kind.name())
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "by",
                        opened.viewer().map(viewer -> viewer.account().value()).orElse(null),
                        Types.OTHER)
                .param("note", opened.seal(text).bytes())
                .update();
    }

    /** The latest first, in two statements. */
    public List<JournalNote> of(OpenCase opened, int most, int skipped) {
        List<Row> rows = database.sql("""
                        select kind, written_at, written_by, note
                        from casefile.journal_note
                        where case_id = :caseId
                        order by written_at desc, id desc
                        limit :most offset :skipped
                        """)
                .param("caseId", opened.id().value())
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> new Row(
                        NoteKind.valueOf(row.getString("kind")),
                        row.getTimestamp("written_at").toInstant(),
                        Optional.ofNullable(row.getObject("written_by", UUID.class))
                                .map(AccountId::new)
                                .orElse(null),
                        Secret.of(opened.unseal(Sealed.of(row.getBytes("note"))))))
                .list();
        Map<AccountId, String> names = accounts.names(
                rows.stream().map(Row::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new JournalNote(
                        row.kind, row.at, row.by == null ? null : Secret.ofNullable(names.get(row.by)), row.text))
                .toList();
    }

    private record Row(NoteKind kind, Instant at, @Nullable AccountId by, Secret<String> text) {}
}
