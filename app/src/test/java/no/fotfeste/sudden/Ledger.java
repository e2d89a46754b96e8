package no.fotfeste.sudden;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** Counts in the database of a data folder, past row security: what is half saved, and where the log has a gap. */
record Ledger(Path data) {

    /**
     * Cases with more notes, since the demo world was finished, than the log has openings to change it. The opening is logged
     * before the case is opened, so the log may know of one whose note was never kept; never the other way round.
     */
    static final String NOTES_WITHOUT_ENTRY = """
            with finished as (select finished_at as at from work.world)
            select count(*) from casefile.client_case c, finished
            where (select count(*) from casefile.journal_note n where n.case_id = c.case_id and n.written_at > finished.at)
                 > (select count(*) from access.log l where l.case_id = c.case_id and l.at > finished.at
                    and l.purpose = 'CHANGE' and l.role <> 'SYSTEM')
            """;

    /** A reception is one adult and two children, each with key, grant, log, stay and search words; its draft is gone. */
    static final String HALF_RECEIVED = """
            select count(*) from (
                select c.family_id, count(*) as people,
                       count(*) filter (where exists (select from vault.key k where k.case_id = c.case_id)
                           and exists (select from access.case_grant g where g.case_id = c.case_id)
                           and exists (select from access.log l where l.case_id = c.case_id and l.id = 1)
                           and exists (select from stay.stay s where s.case_id = c.case_id)
                           and exists (select from casefile.search_word w where w.case_id = c.case_id)) as whole,
                       count(e.reception_id) as receptions,
                       count(d.id) as drafts
                from casefile.client_case c
                left join stay.enquiry e on e.case_id = c.case_id
                left join web.draft d on d.id = e.reception_id
                where c.family_id in (select f.family_id from casefile.client_case f
                                      join stay.enquiry q on q.case_id = f.case_id and q.reception_id is not null)
                group by c.family_id) family
            where people <> 3 or whole <> 3 or receptions <> 1 or drafts <> 0
            """;

    /** What belongs to a case that there is not. */
    static final String ORPHANS = """
            select (select count(*) from vault.key k
                    where not exists (select from casefile.client_case c where c.case_id = k.case_id))
                 + (select count(*) from access.case_grant g
                    where not exists (select from casefile.client_case c where c.case_id = g.case_id))
            """;

    /** Entries that do not continue the one before, whose hash is not theirs, and chains whose end is another than told. */
    static final String BROKEN_LINKS = """
            with link as (
                select l.*, lag(id, 1, 0::bigint) over chain as before,
                       lag(hash, 1, decode(repeat('00', 32), 'hex')) over chain as hash_before
                from access.log l window chain as (partition by case_id order by id))
            select (select count(*) from link
                    where id <> before + 1 or previous <> hash_before
                       or hash <> sha256(previous || convert_to(concat_ws('|', case_id, id, extract(epoch from at),
                           coalesce(account::text, '-'), role, purpose, decision, rule, asked, outlet, shown), 'UTF8')))
                 + (select count(*) from access.log_end e
                    where e.id <> (select max(l.id) from access.log l where l.case_id = e.case_id)
                       or e.hash <> (select l.hash from access.log l where l.case_id = e.case_id and l.id = e.id))
            """;

    static final String RECEPTIONS = "select count(*) from stay.enquiry where reception_id is not null";

    long count(String question) throws IOException, SQLException {
        return Long.parseLong(answer(question));
    }

    /** Whether there is a table yet, and enough in it. */
    boolean holds(String table, int least) throws IOException {
        try {
            return count("select count(*) from " + table) >= least;
        } catch (SQLException notYet) {
            return false;
        }
    }

    String answer(String question) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        Path passwords = data.resolve("keys/database.properties");
        if (!Files.exists(passwords)) {
            throw new SQLException("There is no server yet");
        }
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(passwords)) {
            all.load(reader);
        }
        List<String> server = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.get(3) + "/fotfeste", "postgres", all.getProperty("postgres"));
    }
}
