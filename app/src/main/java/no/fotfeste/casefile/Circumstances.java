package no.fotfeste.casefile;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.pathway.WrittenFact;
import no.fotfeste.pathway.reading.Norway;
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

    /**
     * Notes facts by their written value ({@code true}, {@code 2}, a code, an ISO date); one that was known before is replaced.
     *
     * @throws IllegalArgumentException if the vocabulary has no such fact, or not with this value
     */
    public void note(OpenCase opened, Map<String, String> facts) {
        requireKnown(facts);
        if (facts.isEmpty()) {
            return;
        }
        waitForOthers(opened);
        withdrawRows(opened, facts.keySet());
        insert(opened, facts);
        events.publishEvent(new CircumstancesChanged(opened.id(), clock.instant()));
    }

    /** A fact that no longer holds. What people have decided because of it stays. */
    public void withdraw(OpenCase opened, String fact) {
        withdraw(opened, Set.of(fact));
    }

    /** Facts that no longer hold. */
    public void withdraw(OpenCase opened, Set<String> facts) {
        if (facts.isEmpty()) {
            return;
        }
        withdrawRows(opened, facts);
        events.publishEvent(new CircumstancesChanged(opened.id(), clock.instant()));
    }

    /** The facts that hold, by name and written value. */
    public Map<String, String> of(OpenCase opened) {
        return opened.once(Holding.class, () -> read(opened)).facts().reveal();
    }

    private record Holding(Secret<Map<String, String>> facts) {}

    private Holding read(OpenCase opened) {
        return new Holding(Secret.of(database
                .sql("""
                        select fact, value from casefile.circumstance
                        where case_id = :caseId and withdrawn_at is null
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> Map.entry(row.getString("fact"), row.getString("value")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    /** Two who note the same fact at the same moment do it one after the other. */
    private void waitForOthers(OpenCase opened) {
        opened.forget(Holding.class);
        database.sql("select 1 from casefile.client_case where case_id = :caseId for update")
                .param("caseId", opened.id().value())
                .query(Integer.class)
                .single();
    }

    private static void requireKnown(Map<String, String> facts) {
        facts.forEach((name, written) -> {
            if (!WrittenFact.fits(Norway.vocabulary().fact(name), written)) {
                throw new IllegalArgumentException(name + " cannot have this value");
            }
        });
    }

    private void withdrawRows(OpenCase opened, Set<String> facts) {
        opened.forget(Holding.class);
        database.sql("""
                        update casefile.circumstance set withdrawn_at = :now
                        where case_id = :caseId and fact = any(:facts) and withdrawn_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", opened.id().value())
                .param("facts", facts.toArray(String[]::new))
                .update();
    }

    private void insert(OpenCase opened, Map<String, String> facts) {
        opened.forget(Holding.class);
        List<Map.Entry<String, String>> each = List.copyOf(facts.entrySet());
        database.sql("""
                        insert into casefile.circumstance (case_id, id, fact, value, known_on, noted_at, noted_by)
                        select :caseId, id, fact, value, :today, :now, :by
                        from unnest(:ids::uuid[], :facts::text[], :values::text[]) as each (id, fact, value)
                        """)
                .param("caseId", opened.id().value())
                .param(
                        "ids",
                        Stream.generate(TimeOrderedUuid::next)
                                .limit(each.size())
                                .toArray(UUID[]::new))
                .param("facts", each.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("values", each.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", account(opened), Types.OTHER)
                .update();
    }

    private static @Nullable UUID account(OpenCase opened) {
        return opened.viewer().map(viewer -> viewer.account().value()).orElse(null);
    }
}
