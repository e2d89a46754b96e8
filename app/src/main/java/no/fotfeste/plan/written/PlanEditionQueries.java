package no.fotfeste.plan.written;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has stood in the written plans, and who wrote it when. */
@Component
public class PlanEditionQueries {

    private final JdbcClient database;
    private final AccountService accounts;

    PlanEditionQueries(JdbcClient database, AccountService accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** Each time something was written in a plan, the latest first; two statements. */
    public List<PlanEdition> of(OpenCase opened, PlanKind kind) {
        List<Written> written = written(opened, kind);
        Set<AccountId> writers = new HashSet<>();
        for (Written each : written) {
            if (each.by != null) {
                writers.add(new AccountId(each.by));
            }
        }
        Map<AccountId, String> names = accounts.names(writers);
        Map<Integer, List<Written>> byVersion = new TreeMap<>();
        written.forEach(each -> byVersion
                .computeIfAbsent(each.version, version -> new ArrayList<>())
                .add(each));
        List<PlanEdition> editions = new ArrayList<>();
        byVersion.forEach((version, parts) -> editions.addFirst(edition(version, parts, names)));
        return List.copyOf(editions);
    }

    private static PlanEdition edition(int version, List<Written> parts, Map<AccountId, String> names) {
        Map<PlanPart, String> changed = new EnumMap<>(PlanPart.class);
        parts.forEach(each -> changed.put(each.part, each.text.reveal()));
        Written any = parts.getFirst();
        return new PlanEdition(
                version + 1,
                any.at,
                Secret.ofNullable(any.by == null ? null : names.get(new AccountId(any.by))),
                Secret.of(changed));
    }

    private record Written(
            PlanPart part,
            int version,
            Secret<String> text,
            Instant at,
            @Nullable UUID by) {

        static Written of(ResultSet row, OpenCase opened) throws SQLException {
            byte[] text = row.getBytes("text");
            return new Written(
                    PlanPart.valueOf(row.getString("part")),
                    row.getInt("version"),
                    Secret.of(text == null ? "" : opened.unseal(Sealed.of(text))),
                    row.getTimestamp("written_at").toInstant(),
                    row.getObject("written_by", UUID.class));
        }
    }

    private List<Written> written(OpenCase opened, PlanKind kind) {
        return database.sql("""
                        select p.part, p.version, p.text, p.written_at, p.written_by
                        from plan.written_part p
                        join plan.written_plan w on w.case_id = p.case_id and w.id = p.plan_id
                        where p.case_id = :caseId and w.kind = :kind
                        order by p.version, p.part
                        """)
                .param("caseId", opened.id().value())
                .param("kind", kind.name())
                .query((row, number) -> Written.of(row, opened))
                .list();
    }
}
