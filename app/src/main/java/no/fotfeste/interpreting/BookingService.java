package no.fotfeste.interpreting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Interpreters who are asked for, and what came of it. */
@Component
public class BookingService {

    private final JdbcClient database;
    private final Clock clock;

    BookingService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that an interpreter is asked for. */
    public BookingId ask(OpenCase opened, NewBooking asked) {
        Viewer viewer = opened.viewer().orElseThrow(() -> new IllegalStateException("Only people book"));
        BookingId id = BookingId.next();
        database.sql("""
                        insert into interpreting.booking (
                            case_id, id, body_id, language, mode, wishes, starts_at, minutes, agency,
                            state, state_since, asked_at, asked_by)
                        values (
                            :caseId, :id, :body, :language, :mode, :wishes, :startsAt, :minutes, :agency,
                            'ASKED', :now, :now, :by)
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .param("body", viewer.body().value())
                .param("language", asked.language())
                .param("mode", asked.mode().name())
                .param("wishes", sealed(opened, asked.wishes().reveal()), Types.BINARY)
                .param("startsAt", Timestamp.from(asked.startsAt()))
                .param("minutes", asked.minutes())
                .param("agency", opened.seal(asked.agency().reveal()).bytes())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", viewer.account().value())
                .update();
        return id;
    }

    /**
     * Takes a turn with a booking that was read.
     *
     * @param seen the version that whoever takes it had on the screen
     * @throws StaleVersion if the turn is not possible any more, or somebody else was first
     */
    public void take(OpenCase opened, Booking read, int seen, BookingAction turn) {
        if (seen != read.version() || !turn.isPossible(read.state())) {
            throw new StaleVersion();
        }
        BookingAction.@Nullable Confirm confirmed = turn instanceof BookingAction.Confirm confirm ? confirm : null;
        int changed = database.sql("""
                        update interpreting.booking
                        set state = :state, state_since = :now, version = version + 1,
                            interpreter = coalesce(:interpreter, interpreter),
                            qualification = coalesce(:qualification, qualification),
                            tie = coalesce(:tie, tie),
                            reason = :reason
                        where case_id = :caseId and id = :id and version = :version
                        """)
                .param("state", turn.end().name())
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "interpreter",
                        confirmed == null
                                ? null
                                : sealed(opened, confirmed.interpreter().reveal()),
                        Types.BINARY)
                .param(
                        "qualification",
                        confirmed == null ? null : confirmed.qualification().name(),
                        Types.VARCHAR)
                .param("tie", confirmed == null ? null : confirmed.tie().name(), Types.VARCHAR)
                .param("reason", sealed(opened, reason(turn)), Types.BINARY)
                .param("caseId", opened.id().value())
                .param("id", read.id().value())
                .param("version", read.version())
                .update();
        if (changed == 0) {
            throw new StaleVersion();
        }
    }

    private static String reason(BookingAction turn) {
        return switch (turn) {
            case BookingAction.Refuse refuse -> refuse.reason().reveal();
            case BookingAction.Cancel cancel -> cancel.reason().reveal();
            case BookingAction.Miss miss -> miss.reason().reveal();
            case BookingAction.Confirm confirm -> "";
            case BookingAction.Hold hold -> "";
        };
    }

    /** One booking of the case. */
    public Optional<Booking> find(OpenCase opened, BookingId id) {
        return database.sql("select * from interpreting.booking where case_id = :caseId and id = :id")
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .query((row, number) -> booking(opened, row))
                .optional();
    }

    /** What is coming first, then what has been, the latest first. */
    public List<Booking> of(OpenCase opened, int most) {
        return database.sql("""
                        select * from interpreting.booking
                        where case_id = :caseId
                        order by state in ('ASKED', 'CONFIRMED') desc,
                                 case when state in ('ASKED', 'CONFIRMED') then starts_at end,
                                 starts_at desc
                        limit :most
                        """)
                .param("caseId", opened.id().value())
                .param("most", most)
                .query((row, number) -> booking(opened, row))
                .list();
    }

    /** A booking in a list over many cases. */
    @PlainText
    public record Coming(
            CaseId caseId, BookingId id, String language, Mode mode, BookingState state, Instant startsAt) {}

    /** What the viewer's own house has asked for and must do something about: within some time, or already past. */
    public List<Coming> coming(Viewing viewing, Duration within) {
        return database.sql("""
                        select case_id, id, language, mode, state, starts_at
                        from interpreting.booking
                        where body_id = :body and state in ('ASKED', 'CONFIRMED') and starts_at < :before
                        order by starts_at, id
                        limit 50
                        """)
                .param("body", viewing.viewer().body().value())
                .param("before", Timestamp.from(clock.instant().plus(within)))
                .query((row, number) -> new Coming(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new BookingId(row.getObject("id", UUID.class)),
                        row.getString("language"),
                        Mode.valueOf(row.getString("mode")),
                        BookingState.valueOf(row.getString("state")),
                        row.getTimestamp("starts_at").toInstant()))
                .list();
    }

    private static Booking booking(OpenCase opened, ResultSet row) throws SQLException {
        String qualification = row.getString("qualification");
        String tie = row.getString("tie");
        return new Booking(
                new BookingId(row.getObject("id", UUID.class)),
                new NewBooking(
                        row.getString("language"),
                        Mode.valueOf(row.getString("mode")),
                        unsealed(opened, row.getBytes("wishes")),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getInt("minutes"),
                        unsealed(opened, row.getBytes("agency"))),
                BookingState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                Secret.of(unsealed(opened, row.getBytes("interpreter"))),
                qualification == null ? null : Qualification.valueOf(qualification),
                tie == null ? null : TieCheck.valueOf(tie),
                Secret.of(unsealed(opened, row.getBytes("reason"))),
                row.getInt("version"));
    }

    static byte @Nullable [] sealed(OpenCase opened, String text) {
        return text.isEmpty() ? null : opened.seal(text).bytes();
    }

    static String unsealed(OpenCase opened, byte @Nullable [] bytes) {
        return bytes == null ? "" : opened.unseal(Sealed.of(bytes));
    }
}
