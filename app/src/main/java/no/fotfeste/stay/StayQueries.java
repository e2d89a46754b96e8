package no.fotfeste.stay;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lists of cases show of stays, in one statement. Nothing of strictly confidential cases: their place is never listed. */
@Component
public class StayQueries {

    private final JdbcClient database;
    private final Clock clock;

    StayQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** "Rom 4, dag 23" for those who live at a centre. */
    public Map<CaseId, String> roomAndDay(Viewing viewing, List<CaseId> cases, Page page) {
        return database
                .sql("""
                        select s.case_id, s.arrived_at, r.name
                        from stay.stay s
                        join casefile.case_in_brief c on c.case_id = s.case_id
                        left join stay.room_use u on u.case_id = s.case_id and u.stay_id = s.id and u.used_until is null
                        left join stay.room r on r.id = u.room_id
                        where s.case_id = any(:cases) and s.left_at is null and s.arrived_at <= :now
                          and not c.tells_no_place
                        """)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> {
                    LocalDate arrived =
                            LocalDate.ofInstant(row.getTimestamp("arrived_at").toInstant(), clock.getZone());
                    long day = ChronoUnit.DAYS.between(arrived, page.today()) + 1;
                    String room = row.getString("name");
                    return Map.entry(
                            new CaseId(row.getObject("case_id", UUID.class)),
                            room == null ? page.text("stay.line.noRoom", day) : page.text("stay.line.room", room, day));
                })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
