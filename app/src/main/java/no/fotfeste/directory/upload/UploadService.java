package no.fotfeste.directory.upload;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks through files, keeps those in order until they are confirmed, and then brings in all of a file or nothing. */
@Component
public class UploadService {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Map<UploadKind, UploadPlanner> planners;
    private final DirectoryKeeping keeping;
    private final JdbcClient database;
    private final Clock clock;

    UploadService(List<UploadPlanner> planners, DirectoryKeeping keeping, JdbcClient database, Clock clock) {
        this.planners = planners.stream().collect(Collectors.toMap(UploadPlanner::kind, Function.identity()));
        this.keeping = keeping;
        this.database = database;
        this.clock = clock;
    }

    private record Kept(UploadKind kind, ByteBuffer content) {}

    private record Looked(UploadPlan plan, UploadReport report) {}

    /** What the file would do. Changes nothing. */
    public UploadReport look(UploadKind kind, byte[] content) {
        return lookThrough(kind, content).report();
    }

    /** Keeps a file until it is confirmed, a day at most, and forgets older ones. */
    @Transactional
    public UUID keep(UploadKind kind, byte[] content, AccountId account) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.sql("delete from directory.upload where created_at < :before")
                .param("before", now.minus(KEPT))
                .update();
        UUID id = TimeOrderedUuid.next();
        database.sql("""
                        insert into directory.upload (id, kind, account_id, content, created_at)
                        values (:id, :kind, :account, :content, :now)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("account", account.value())
                .param("content", content)
                .param("now", now)
                .update();
        return id;
    }

    /** What a kept file would do now; nothing when it is gone or somebody else's. */
    public Optional<UploadReport> look(UUID id, AccountId account) {
        return find(id, account).map(kept -> look(kept.kind(), kept.content().array()));
    }

    /** Brings in all of a kept file, or nothing when something has come in the way since it was looked through. */
    @Transactional
    public Optional<UploadReport> confirm(UUID id, AccountId account) {
        return find(id, account).map(kept -> {
            Looked looked = lookThrough(kept.kind(), kept.content().array());
            if (looked.report().isInOrder()) {
                looked.plan().carryOut(keeping);
                database.sql("delete from directory.upload where id = :id")
                        .param("id", id)
                        .update();
            }
            return looked.report();
        });
    }

    private Looked lookThrough(UploadKind kind, byte[] content) {
        CsvFile file = CsvFile.read(kind, content);
        // A cell that is wrong is told once; what it would do is not asked before it is right.
        UploadPlan plan = file.problems().isEmpty() ? planner(kind).plan(file.rows()) : new UploadPlan();
        return new Looked(plan, plan.report(kind, file.problems()));
    }

    private UploadPlanner planner(UploadKind kind) {
        UploadPlanner planner = planners.get(kind);
        if (planner == null) {
            throw new IllegalStateException("Nobody plans " + kind);
        }
        return planner;
    }

    private Optional<Kept> find(UUID id, AccountId account) {
        return database.sql("""
                        select kind, content from directory.upload
                        where id = :id and account_id = :account and created_at >= :after
                        """)
                .param("id", id)
                .param("account", account.value())
                .param("after", OffsetDateTime.now(clock).minus(KEPT))
                .query((row, number) ->
                        new Kept(UploadKind.valueOf(row.getString("kind")), ByteBuffer.wrap(row.getBytes("content"))))
                .optional();
    }
}
