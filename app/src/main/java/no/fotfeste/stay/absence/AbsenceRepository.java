package no.fotfeste.stay.absence;

import java.sql.Date;
import java.util.List;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.stay.Stay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days away during a stay: in hospital, with family, on trial at home. The stay goes on. */
@Component
public class AbsenceRepository {

    private final JdbcClient database;

    AbsenceRepository(JdbcClient database) {
        this.database = database;
    }

    /** Notes some days away. */
    public void add(OpenCase opened, Stay stay, Absence absence) {
        database.sql("""
                        insert into stay.absence (case_id, id, stay_id, away_from, back_on, kind)
                        values (:caseId, :id, :stay, :from, :back, :kind)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("stay", stay.id().value())
                .param("from", absence.from())
                .param("back", absence.back())
                .param("kind", absence.kind().name())
                .update();
    }

    /** All of them, the latest first. */
    public List<Absence> of(OpenCase opened) {
        return database.sql("""
                        select kind, away_from, back_on from stay.absence
                        where case_id = :caseId order by away_from desc limit 30
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> {
                    Date from = row.getDate("away_from");
                    Date back = row.getDate("back_on");
                    return new Absence(
                            AbsenceKind.valueOf(row.getString("kind")), from.toLocalDate(), back.toLocalDate());
                })
                .list();
    }
}
