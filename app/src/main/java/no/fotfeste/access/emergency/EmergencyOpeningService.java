package no.fotfeste.access.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.access.Role;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.access.emergency.EmergencyOpening.Verdict;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What was opened in emergencies: for whoever did it, and for the leader who looks at it afterwards. */
@NamedInterface("emergency")
@Component
public class EmergencyOpeningService {

    private static final String READ = """
            select k.*, a.display_name as who, r.display_name as reviewer
            from access.glass_break k
            join access.account a on a.id = k.account_id
            left join access.account r on r.id = k.reviewed_by
            """;

    private final JdbcClient database;
    private final Clock clock;

    EmergencyOpeningService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the viewer has open now in this way. */
    public List<EmergencyOpening> open(Viewing viewing) {
        return database.sql(READ + """
                        where k.account_id = :viewer and not k.held_back and k.ended_at is null and k.open_until > now()
                        order by k.opened_at
                        """)
                .param("viewer", viewing.viewer().account().value())
                .query((row, number) -> read(row))
                .list();
    }

    /** What somebody else than the viewer opened, and nobody has looked at. Only a leader is given any. */
    public List<EmergencyOpening> toReview(Viewing viewing) {
        return viewing.viewer().role() != Role.CENTRE_LEADER
                ? List.of()
                : database.sql(READ + """
                        where k.reviewed_at is null and k.account_id <> :viewer
                        order by k.review_by, k.opened_at
                        """)
                        .param("viewer", viewing.viewer().account().value())
                        .query((row, number) -> read(row))
                        .list();
    }

    /** One of this case. */
    public Optional<EmergencyOpening> find(OpenCase opened, UUID id) {
        return database.sql(READ + "where k.case_id = :caseId and k.id = :id")
                .param("caseId", opened.id().value())
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether whoever opened the case may say what they think of this one: a leader, another, and not in an emergency of their own. */
    public boolean mayReview(OpenCase opened, EmergencyOpening broken) {
        return opened.brokenUntil().isEmpty()
                && broken.review() == null
                && opened.viewer()
                        .filter(viewer -> viewer.role() == Role.CENTRE_LEADER)
                        .filter(viewer ->
                                !viewer.account().equals(broken.opener().account()))
                        .isPresent();
    }

    /** Says, once, what somebody else thinks of it. What was not needed ends with that, if it has not yet. */
    public void review(OpenCase opened, EmergencyOpening broken, Verdict verdict, String words) {
        if (!mayReview(opened, broken)) {
            throw new IllegalArgumentException("Not to be reviewed by whoever asks");
        }
        boolean reviewed = database.sql("""
                        update access.glass_break
                        set verdict = :verdict, review_words = :words, reviewed_at = :now, reviewed_by = :reviewer
                        where case_id = :caseId and id = :id and reviewed_at is null
                        """)
                        .param("verdict", verdict.name())
                        .param("words", opened.seal(words).bytes())
                        .param("now", Timestamp.from(clock.instant()))
                        .param(
                                "reviewer",
                                opened.viewer().orElseThrow().account().value())
                        .param("caseId", opened.id().value())
                        .param("id", broken.id())
                        .update()
                == 1;
        if (!reviewed) {
            throw new StaleVersion();
        }
        if (verdict == Verdict.NOT_NEEDED) {
            end(opened, broken.opener().account());
        }
    }

    /** Closes the case again before the time is up, for whoever opened it. */
    public void end(OpenCase opened) {
        end(opened, opened.viewer().orElseThrow().account());
    }

    private void end(OpenCase opened, AccountId account) {
        database.sql("""
                        update access.case_grant set open_until = now()
                        where case_id = :caseId and kind = 'BREAK_GLASS' and account_id = :account and open_until > now()
                        """)
                .param("caseId", opened.id().value())
                .param("account", account.value())
                .update();
        database.sql("""
                        update access.glass_break set ended_at = now()
                        where case_id = :caseId and account_id = :account and ended_at is null and open_until > now()
                        """)
                .param("caseId", opened.id().value())
                .param("account", account.value())
                .update();
    }

    private static EmergencyOpening read(ResultSet row) throws SQLException {
        Instant ended = moment(row, "ended_at");
        return new EmergencyOpening(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("id", UUID.class),
                new EmergencyOpening.Opener(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Secret.of(row.getString("who")),
                        row.getBoolean("on_duty")),
                new EmergencyOpening.Why(EmergencyReason.valueOf(row.getString("reason")), sealed(row, "words")),
                row.getBoolean("held_back"),
                new EmergencyOpening.Span(
                        row.getTimestamp("opened_at").toInstant(),
                        ended == null ? row.getTimestamp("open_until").toInstant() : ended),
                row.getObject("review_by", LocalDate.class),
                review(row));
    }

    private static EmergencyOpening.@Nullable Review review(ResultSet row) throws SQLException {
        Instant reviewed = moment(row, "reviewed_at");
        return reviewed == null
                ? null
                : new EmergencyOpening.Review(
                        Secret.of(row.getString("reviewer")),
                        reviewed,
                        Verdict.valueOf(row.getString("verdict")),
                        sealed(row, "review_words"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp written = row.getTimestamp(column);
        return written == null ? null : written.toInstant();
    }

    private static @Nullable Sealed sealed(ResultSet row, String column) throws SQLException {
        byte[] written = row.getBytes(column);
        return written == null ? null : Sealed.of(written);
    }
}
