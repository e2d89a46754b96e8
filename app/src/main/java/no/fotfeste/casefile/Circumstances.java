package no.fotfeste.casefile;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.access.OpenCase;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of a person's situation, by the names of facts that the pathway's vocabulary declares. */
@Component
public class Circumstances {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Circumstances(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Notes facts by their written value ({@code true}, {@code 2}, a code, an ISO date); one that was known before is replaced. */
    public void note(OpenCase opened, Map<String, String> facts) {
        facts.forEach((fact, value) -> {
            withdrawRow(opened, fact);
            insert(opened, fact, value);
        });
        events.publishEvent(new CircumstancesChanged(opened.id(), clock.instant()));
    }

    /** A fact that no longer holds. What people have decided because of it stays. */
    public void withdraw(OpenCase opened, String fact) {
        withdrawRow(opened, fact);
        events.publishEvent(new CircumstancesChanged(opened.id(), clock.instant()));
    }

    /** The facts that hold, by name and written value. */
    public Map<String, String> of(OpenCase opened) {
        return database
                .sql("""
                        select fact, value from casefile.circumstance
                        where case_id = :caseId and withdrawn_at is null
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> Map.entry(row.getString("fact"), row.getString("value")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void withdrawRow(OpenCase opened, String fact) {
        database.sql("""
                        update casefile.circumstance set withdrawn_at = :now
                        where case_id = :caseId and fact = :fact and withdrawn_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", opened.id().value())
                .param("fact", fact)
                .update();
    }

    private void insert(OpenCase opened, String fact, String value) {
        database.sql("""
                        insert into casefile.circumstance (case_id, id, fact, value, known_on, noted_at, noted_by)
                        values (:caseId, :id, :fact, :value, :today, :now, :by)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("fact", fact)
                .param("value", value)
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", account(opened), Types.OTHER)
                .update();
    }

    private static @Nullable UUID account(OpenCase opened) {
        return opened.viewer().map(viewer -> viewer.account().value()).orElse(null);
    }
}
