package no.fotfeste.access.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The log of some days, as an auditor takes it out: lines of Common Event Format, oldest first. A case stands there by a code that is
 * the same each time, and nothing tells which case it is; an auditor can ask for the log of that code.
 *
 * <p>The lines are read some at a time, each time in a transaction of its own, so a file of any length takes no more room than a
 * short one, and a slow receiver holds no connection.
 */
@Component
public class LogOfDays {

    /** How many days can be taken out at a time: a quarter of a year. */
    public static final int MOST_DAYS = 92;

    private static final int AT_A_TIME = 1_000;

    /** What is sorted at a time. */
    private static final Duration STRETCH = Duration.ofHours(6);

    private static final UUID EVERYTHING = new UUID(0, 0);

    private final Door door;
    private final JdbcClient database;
    private final AccessLog log;
    private final Clock clock;

    LogOfDays(Door door, JdbcClient database, AccessLog log, Clock clock) {
        this.door = door;
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Something that is being taken out.
     *
     * @param until the end of the last day, or the moment it was begun
     * @param entries how many there are
     */
    public record Taken(Instant from, Instant until, long entries) {}

    /** Something that was taken out before. */
    public record Earlier(Instant at, Secret<String> who, LocalDate from, LocalDate to, long entries) {}

    /**
     * Notes that these days are taken out, both included: in the log, and in the list of what was taken out.
     *
     * @return empty when there are no entries; then nothing is noted
     */
    public Optional<Taken> begin(LocalDate from, LocalDate to) {
        Instant start = from.atStartOfDay(clock.getZone()).toInstant();
        Instant end = earliest(to.plusDays(1).atStartOfDay(clock.getZone()).toInstant(), clock.instant());
        return door.look(Purpose.REVIEW, viewing -> {
            long entries = size(start, end);
            if (entries == 0) {
                return Optional.empty();
            }
            database.sql("select access.note_export(:from, :to, :entries)")
                    .param("from", from)
                    .param("to", to)
                    .param("entries", entries)
                    .query((row, number) -> 1)
                    .list();
            log.appendAudit(viewing.viewer(), EVERYTHING, (int) Math.min(entries, Integer.MAX_VALUE));
            return Optional.of(new Taken(start, end, entries));
        });
    }

    private long size(Instant from, Instant until) {
        return database.sql("select access.audit_size(:from, :until)")
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Long.class)
                .single();
    }

    /**
     * Writes the lines.
     *
     * @throws IllegalStateException if fewer could be read than there were: what was written is not whole
     */
    public void write(Taken taken, OutputStream out) throws IOException {
        long written = 0;
        for (Instant from = taken.from(); from.isBefore(taken.until()); from = from.plus(STRETCH)) {
            Instant until = earliest(from.plus(STRETCH), taken.until());
            List<CommonEvent> read = List.of();
            do {
                read = read(from, until, read.isEmpty() ? null : read.getLast());
                for (CommonEvent event : read) {
                    out.write((event.line() + "\n").getBytes(StandardCharsets.UTF_8));
                }
                written += read.size();
            } while (read.size() == AT_A_TIME);
        }
        if (written < taken.entries()) {
            throw new IllegalStateException("The log could not be read to the end");
        }
    }

    private List<CommonEvent> read(Instant from, Instant until, @Nullable CommonEvent last) {
        return door.look(
                Purpose.REVIEW,
                viewing -> database.sql("""
                                select * from access.audit_entries(:from, :until, :afterAt, :afterChain, :afterId, :most)
                                """)
                        .param("from", Timestamp.from(from))
                        .param("until", Timestamp.from(until))
                        .param("afterAt", last == null ? null : Timestamp.from(last.at()), Types.TIMESTAMP)
                        .param("afterChain", last == null ? null : last.chain(), Types.OTHER)
                        .param("afterId", last == null ? null : last.number(), Types.BIGINT)
                        .param("most", AT_A_TIME)
                        .query((row, number) -> CommonEvent.of(row))
                        .list());
    }

    /** What was taken out before, the latest first. */
    public List<Earlier> earlier(Viewing viewing, int most) {
        return database.sql("select * from access.audit_exports(:most)")
                .param("most", most)
                .query((row, number) -> earlier(row))
                .list();
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        return new Earlier(
                row.getTimestamp("at").toInstant(),
                Secret.of(row.getString("who")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getLong("entries"));
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
