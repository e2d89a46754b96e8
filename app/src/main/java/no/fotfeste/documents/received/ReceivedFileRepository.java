package no.fotfeste.documents.received;

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
import no.fotfeste.documents.intake.FileFormat;
import no.fotfeste.documents.intake.IntakeResult.Clean;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of a case that came from outside. What they were called is not kept: it often is a name. */
@Component
public class ReceivedFileRepository {

    private final JdbcClient database;
    private final AccountService accounts;
    private final Clock clock;

    ReceivedFileRepository(JdbcClient database, AccountService accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Row(
            ReceivedFileId id,
            FileKind kind,
            FileFormat format,
            Secret<String> about,
            int bytes,
            Instant at,
            @Nullable AccountId by) {}

    /** A file with its content, to be given to who asked for it. */
    public record Fetched(FileFormat format, Sealed content) {}

    /** Keeps a file that has been cleaned, sealed with the key of the case. */
    public ReceivedFileId add(OpenCase opened, FileKind kind, String about, Clean file) {
        ReceivedFileId id = ReceivedFileId.next();
        byte[] content = file.content();
        database.sql("""
                        insert into documents.received_file
                            (case_id, id, kind, format, about, content, bytes, received_at, received_by)
                        values (:caseId, :id, :kind, :format, :about, :content, :bytes, :now, :by)
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .param("kind", kind.name())
                .param("format", file.format().name())
                .param("about", about.isEmpty() ? null : opened.seal(about).bytes(), Types.BINARY)
                .param("content", opened.sealBytes(content).bytes())
                .param("bytes", content.length)
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "by",
                        opened.viewer().map(viewer -> viewer.account().value()).orElse(null),
                        Types.OTHER)
                .update();
        return id;
    }

    /** The latest first, without their content. Two statements. */
    public List<ReceivedFile> of(OpenCase opened) {
        List<Row> rows = database.sql("""
                        select id, kind, format, about, bytes, received_at, received_by
                        from documents.received_file
                        where case_id = :caseId
                        order by received_at desc, id desc
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> new Row(
                        new ReceivedFileId(row.getObject("id", UUID.class)),
                        FileKind.valueOf(row.getString("kind")),
                        FileFormat.valueOf(row.getString("format")),
                        Secret.of(unsealed(opened, row.getBytes("about"))),
                        row.getInt("bytes"),
                        row.getTimestamp("received_at").toInstant(),
                        Optional.ofNullable(row.getObject("received_by", UUID.class))
                                .map(AccountId::new)
                                .orElse(null)))
                .list();
        Map<AccountId, String> names = accounts.names(
                rows.stream().map(Row::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new ReceivedFile(
                        row.id,
                        row.kind,
                        row.format,
                        row.about,
                        row.bytes,
                        row.at,
                        Secret.ofNullable(row.by == null ? null : names.get(row.by))))
                .toList();
    }

    /** One file of this case, still sealed. */
    public Optional<Fetched> find(OpenCase opened, ReceivedFileId id) {
        return database.sql("select format, content from documents.received_file where case_id = :caseId and id = :id")
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .query((row, number) ->
                        new Fetched(FileFormat.valueOf(row.getString("format")), Sealed.of(row.getBytes("content"))))
                .optional();
    }

    /** Takes away a file that should not be here, such as one that belongs to somebody else. */
    public void remove(OpenCase opened, ReceivedFileId id) {
        database.sql("delete from documents.received_file where case_id = :caseId and id = :id")
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .update();
    }

    private static String unsealed(OpenCase opened, byte @Nullable [] about) {
        return about == null ? "" : opened.unseal(Sealed.of(about));
    }
}
