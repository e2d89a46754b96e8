package no.fotfeste.stay.departure;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.StayId;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.visit.VisitRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends stays, and keeps what was in place when they ended and why something was not. Never holds anybody back. */
@Component
public class DepartureService {

    private final JdbcClient database;
    private final StayService stays;
    private final Clock clock;

    DepartureService(JdbcClient database, StayService stays, Clock clock) {
        this.database = database;
        this.stays = stays;
        this.clock = clock;
    }

    /**
     * Ends one person's stay.
     *
     * @throws StaleVersion if somebody else changed or ended the stay after it was read
     */
    public void leave(OpenCase opened, Stay stay, Leaving leaving) {
        UUID departure = TimeOrderedUuid.next();
        stays.end(opened, stay, leaving.destination(), leaving.at());
        database.sql("""
                        insert into stay.departure (
                            case_id, id, stay_id, destination, rights_information, safety_plan_reviewed, follow_up,
                            return_plan, agreed_contact, decided_at, decided_by)
                        values (
                            :caseId, :id, :stay, :destination, :rights, :safety, :followUp,
                            :returnPlan, :contact, :now, :by)
                        """)
                .param("caseId", opened.id().value())
                .param("id", departure)
                .param("stay", stay.id().value())
                .param("destination", leaving.destination().name())
                .param("rights", leaving.rightsInformation())
                .param("safety", leaving.safetyPlanReviewed())
                .param("followUp", leaving.followUp().name())
                .param("returnPlan", leaving.returnPlan())
                .param(
                        "contact",
                        leaving.agreedContact().reveal().isEmpty()
                                ? null
                                : opened.seal(leaving.agreedContact().reveal()).bytes(),
                        Types.BINARY)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", VisitRepository.account(opened), Types.OTHER)
                .update();
        leaving.missing().reveal().forEach((what, reason) -> miss(opened, departure, what, reason));
    }

    private void miss(OpenCase opened, UUID departure, String what, String reason) {
        database.sql("""
                        insert into stay.missing_at_departure (case_id, id, departure_id, what, reason)
                        values (:caseId, :id, :departure, :what, :reason)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("departure", departure)
                .param("what", what)
                .param("reason", opened.seal(reason).bytes())
                .update();
    }

    /** What was not in place when a stay ended, with the reason for each. */
    public Map<String, String> missing(OpenCase opened, StayId stay) {
        List<Map.Entry<String, String>> rows = database.sql("""
                        select m.what, m.reason
                        from stay.missing_at_departure m
                        join stay.departure d on d.case_id = m.case_id and d.id = m.departure_id
                        where m.case_id = :caseId and d.stay_id = :stay
                        """)
                .param("caseId", opened.id().value())
                .param("stay", stay.value())
                .query((row, number) ->
                        Map.entry(row.getString("what"), opened.unseal(Sealed.of(row.getBytes("reason")))))
                .list();
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
