package no.fotfeste.access.emergency;

import java.sql.Timestamp;
import java.time.Clock;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.emergency.GuessingLimits.Most;
import no.fotfeste.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how often somebody may ask in an emergency. What counted before stays, with who set it and when. */
@Component
public class GuessingLimitService {

    private final JdbcClient database;
    private final CurrentViewer current;
    private final Clock clock;

    GuessingLimitService(JdbcClient database, CurrentViewer current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    /** Those that count now. */
    public GuessingLimits now() {
        return database.sql("""
                        select l.*, a.display_name
                        from access.guessing_limit l
                        left join access.account a on a.id = l.set_by
                        order by l.id desc
                        limit 1
                        """)
                .query((row, number) -> new GuessingLimits(
                        row.getLong("id"),
                        new Most(row.getInt("tries_an_hour"), row.getInt("tries_a_day")),
                        new Most(row.getInt("name_tries_an_hour"), row.getInt("name_tries_a_day")),
                        row.getInt("free_misses"),
                        row.getInt("common_name"),
                        row.getTimestamp("set_at").toInstant(),
                        Secret.ofNullable(row.getString("display_name"))))
                .single();
    }

    /**
     * From now on these count.
     *
     * @param version what they follow
     * @return whether they do; false when somebody else has set others meanwhile
     */
    public boolean set(long version, Most person, Most sought, int freeMisses, int commonName) {
        return database.sql("""
                        insert into access.guessing_limit (
                            tries_an_hour, tries_a_day, name_tries_an_hour, name_tries_a_day, free_misses, common_name, set_at, set_by,
                            follows)
                        select :anHour, :aDay, :nameAnHour, :nameADay, :free, :common, :now, :by, newest.id
                        from (select max(id) as id from access.guessing_limit) newest
                        where newest.id = :version
                        on conflict (follows) do nothing
                        """)
                        .param("anHour", person.anHour())
                        .param("aDay", person.aDay())
                        .param("nameAnHour", sought.anHour())
                        .param("nameADay", sought.aDay())
                        .param("free", freeMisses)
                        .param("common", commonName)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", current.get().account().value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
