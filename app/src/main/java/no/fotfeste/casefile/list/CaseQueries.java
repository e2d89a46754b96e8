package no.fotfeste.casefile.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.SealedCaseRow;
import no.fotfeste.casefile.SearchIndex;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists and finds the cases that a viewer may see. Row security decides which those are; the statements only start from them. */
@Component
public class CaseQueries {

    private final JdbcClient database;
    private final SearchIndex index;

    CaseQueries(JdbcClient database, SearchIndex index) {
        this.database = database;
        this.index = index;
    }

    /** Open cases first, the newest of them on top. */
    public List<CaseLine> list(Viewing viewing, int most, int skipped) {
        List<Row> rows = database.sql("""
                        select case_id, kind, known_as, born, language, protection, opened_at, closed_at
                        from casefile.client_case
                        where case_id in (select visible.case_id from access.visible_cases() as visible (case_id))
                        order by closed_at desc nulls first, opened_at desc, case_id desc
                        limit :most offset :skipped
                        """)
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> Row.of(row))
                .list();
        return unsealed(viewing, rows);
    }

    /** The cases that have every word of what was written, in alias, name or identity number. */
    public List<CaseLine> search(Viewing viewing, String written, int most) {
        List<byte[]> words = index.wordsOf(written);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Row> rows = database.sql("""
                        select case_id, kind, known_as, born, language, protection, opened_at, closed_at
                        from casefile.client_case
                        where case_id in (select found.case_id from casefile.found(:words) as found (case_id))
                        order by closed_at desc nulls first, opened_at desc, case_id desc
                        limit :most
                        """)
                .param("words", words.toArray(byte[][]::new))
                .param("most", most)
                .query((row, number) -> Row.of(row))
                .list();
        return unsealed(viewing, rows);
    }

    private static List<CaseLine> unsealed(Viewing viewing, List<Row> rows) {
        viewing.prepare(rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> row.unsealed(viewing)).toList();
    }

    @PlainText
    private record Row(
            CaseId id,
            CaseKind kind,
            Sealed knownAs,
            @Nullable Sealed born,
            String language,
            Protection protection,
            Instant openedAt,
            boolean closed) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    new CaseId(row.getObject("case_id", UUID.class)),
                    CaseKind.valueOf(row.getString("kind")),
                    Sealed.of(row.getBytes("known_as")),
                    SealedCaseRow.sealed(row.getBytes("born")),
                    row.getString("language"),
                    Protection.ofWritten(row.getString("protection")),
                    row.getTimestamp("opened_at").toInstant(),
                    row.getTimestamp("closed_at") != null);
        }

        CaseLine unsealed(Viewing viewing) {
            return new CaseLine(
                    id,
                    kind,
                    Secret.of(viewing.unseal(id, knownAs)),
                    born == null ? null : BirthDay.kept(viewing.unseal(id, born)),
                    language,
                    protection,
                    openedAt,
                    closed);
        }
    }
}
