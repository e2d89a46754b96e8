package no.fotfeste.access.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody who looks after access is shown: who looked and what to ask about, never what a case holds. The functions of the
 * database behind it answer an auditor and nobody else.
 */
@Component
public class AuditQueries {

    private final JdbcClient database;
    private final AccessLog log;

    AuditQueries(JdbcClient database, AccessLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * Something unusual.
     *
     * @param kind a code, such as {@code MANY_CASES}
     * @param who the name of the account
     * @param place where that person works
     * @param number how many, where it is about many
     * @param seenAt when an auditor marked it as asked about, or null
     */
    @PlainText
    public record Alert(
            UUID id,
            Instant at,
            String kind,
            Secret<String> who,
            String place,
            long number,
            @Nullable Instant seenAt) {}

    /**
     * One opening in an emergency, without what was written.
     *
     * @param caseId the number of the case
     * @param reviewer the name of who looked at it afterwards, or null
     * @param verdict a code, or null
     */
    @PlainText
    public record Break(
            UUID caseId,
            Secret<String> who,
            String place,
            EmergencyReason reason,
            boolean onDuty,
            boolean heldBack,
            Instant openedAt,
            Instant openUntil,
            LocalDate reviewBy,
            @Nullable Secret<String> reviewer,
            @Nullable String verdict) {}

    /**
     * One entry of the log.
     *
     * @param who the name of the account, or null for the system
     * @param role a code: a role, or SYSTEM
     * @param purpose a code
     * @param rule a code: what decided
     * @param outlet the template of the page, or null
     * @param shown how many a list showed, or null
     */
    @PlainText
    public record Entry(
            Instant at,
            @Nullable Secret<String> who,
            String role,
            String purpose,
            boolean permitted,
            String rule,
            @Nullable String outlet,
            @Nullable Integer shown) {}

    /** One night's digest over all chains. */
    @PlainText
    public record Anchor(LocalDate day, long chains, String digest) {}

    /** The last time the whole log was walked. */
    public record Verified(Instant at, long chains, long entries, long anchors, long faults) {}

    /** What nobody has asked about, then what somebody has, for a month. */
    public List<Alert> alerts(Viewing viewing) {
        return database.sql("select id, at, kind, who, place, number, seen_at from access.audit_alerts()")
                .query((row, number) -> new Alert(
                        row.getObject("id", UUID.class),
                        moment(row, "at"),
                        row.getString("kind"),
                        Secret.of(row.getString("who")),
                        row.getString("place"),
                        row.getLong("number"),
                        row.getTimestamp("seen_at") == null ? null : moment(row, "seen_at")))
                .list();
    }

    /** Marks that an auditor has asked about it. */
    public void markSeen(Viewing viewing, UUID alert) {
        database.sql("select access.mark_alert(:id)")
                .param("id", alert)
                .query((row, number) -> 1)
                .list();
    }

    /** Openings in emergencies: those that nobody has looked at first. */
    public List<Break> breaks(Viewing viewing) {
        return database.sql("select * from access.audit_breaks()")
                .query((row, number) -> new Break(
                        row.getObject("case_id", UUID.class),
                        Secret.of(row.getString("who")),
                        row.getString("place"),
                        EmergencyReason.valueOf(row.getString("reason")),
                        row.getBoolean("on_duty"),
                        row.getBoolean("held_back"),
                        moment(row, "opened_at"),
                        moment(row, "open_until"),
                        row.getObject("review_by", LocalDate.class),
                        Secret.ofNullable(row.getString("reviewer")),
                        row.getString("verdict")))
                .list();
    }

    /** The newest entries of one chain: of a case by its number, or of an account's looks over lists. That it was read is logged. */
    public List<Entry> log(Viewing viewing, UUID chain, int most) {
        List<Entry> entries = database.sql("select * from access.audit_log(:chain, :most)")
                .param("chain", chain)
                .param("most", most)
                .query((row, number) -> new Entry(
                        moment(row, "at"),
                        Secret.ofNullable(row.getString("who")),
                        row.getString("role"),
                        row.getString("purpose"),
                        row.getString("decision").equals("PERMIT"),
                        row.getString("rule"),
                        row.getString("outlet"),
                        row.getObject("shown", Integer.class)))
                .list();
        log.appendAudit(viewing.viewer(), chain, entries.size());
        return entries;
    }

    /** The newest anchors, to be compared with those kept outside. */
    public List<Anchor> anchors(int most) {
        return database.sql("""
                        select day, chains, encode(digest, 'hex') as digest
                        from access.log_anchor order by number desc limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new Anchor(
                        row.getObject("day", LocalDate.class), row.getLong("chains"), row.getString("digest")))
                .list();
    }

    /** The last time the log was walked, if it has been. */
    public Optional<Verified> verified() {
        return database.sql("""
                        select at, chains, entries, anchors, faults from access.log_verified order by id desc limit 1
                        """)
                .query((row, number) -> new Verified(
                        moment(row, "at"),
                        row.getLong("chains"),
                        row.getLong("entries"),
                        row.getLong("anchors"),
                        row.getLong("faults")))
                .optional();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp written = row.getTimestamp(column);
        return written.toInstant();
    }
}
