package no.fotfeste.access.log;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code ./fotfeste export-log}: prints the log of a period, oldest first, for the municipality's own log system. */
@Component
@ConditionalOnBooleanProperty("fotfeste.log.export")
class ExportLog implements ApplicationRunner {

    private static final int AT_A_TIME = 1_000;

    private static final String PERIOD = """
            select l.case_id, l.id, l.at, l.account, a.username, l.role, l.purpose, l.decision, l.rule, l.asked, l.outlet,
                   l.shown
            from access.log l
            left join access.account a on a.id = l.account
            where l.at >= ? and l.at < ? and l.rule <> 'RECORDED'
            order by l.at, l.case_id, l.id
            """;

    private final WholeLog log;
    private final Clock clock;
    private final ApplicationContext context;
    private final LocalDate from;
    private final LocalDate until;

    ExportLog(
            WholeLog log,
            Clock clock,
            ApplicationContext context,
            @Value("${fotfeste.log.from:}") String from,
            @Value("${fotfeste.log.to:}") String until) {
        this.log = log;
        this.clock = clock;
        this.context = context;
        this.from = day(from, clock);
        this.until = day(until, clock);
    }

    private static LocalDate day(String given, Clock clock) {
        return given.isBlank() ? LocalDate.now(clock).minusDays(1) : LocalDate.parse(given);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PrintStream out = ConsoleOutput.console();
        log.read(connection -> print(connection, from, until, clock, out));
        out.flush();
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context)));
    }

    /** Prints both days and all between them, by the clock of the installation; returns how many lines that was. */
    static long print(Connection connection, LocalDate from, LocalDate until, Clock clock, PrintStream out)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PERIOD)) {
            statement.setFetchSize(AT_A_TIME);
            statement.setTimestamp(
                    1, Timestamp.from(from.atStartOfDay(clock.getZone()).toInstant()));
            statement.setTimestamp(
                    2,
                    Timestamp.from(
                            until.plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
            return print(statement, out);
        }
    }

    private static long print(PreparedStatement statement, PrintStream out) throws SQLException {
        long printed = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                out.print(CommonEvent.of(rows).line() + "\n");
                printed++;
            }
        }
        return printed;
    }
}
