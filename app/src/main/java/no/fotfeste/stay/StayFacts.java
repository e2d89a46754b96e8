package no.fotfeste.stay;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.FactSource;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.reading.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the stay, the first contact and the departure tell the pathway. */
@Component
class StayFacts implements FactSource {

    private final JdbcClient database;
    private final Clock clock;

    StayFacts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Facts factsOf(OpenCase opened) {
        return database.sql("""
                        select s.arrived_at, s.left_at, s.expected_departure, s.destination, s.earlier_stays,
                               (select count(*) from stay.stay e where e.case_id = :caseId) as stays,
                               (select min(received_at) from stay.enquiry e where e.case_id = :caseId) as first_contact,
                               exists (
                                   select from stay.visit v where v.case_id = :caseId and v.kind <> 'TELEPHONE_TALK') as visits,
                               d.rights_information, d.follow_up
                        from (select :caseId::uuid as case_id) asked
                        left join lateral (
                            select * from stay.stay s
                            where s.case_id = asked.case_id
                            order by s.arrived_at desc limit 1) s on true
                        left join stay.departure d on d.case_id = s.case_id and d.stay_id = s.id
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> facts(row))
                .single();
    }

    private Facts facts(ResultSet row) throws SQLException {
        LocalDate arrived = day(row.getTimestamp("arrived_at"));
        LocalDate left = day(row.getTimestamp("left_at"));
        boolean livesHere = arrived != null && left == null && !arrived.isAfter(LocalDate.now(clock));
        Facts facts = Norway.noFacts()
                .with("hasStay", livesHere)
                .withKnown("firstContactOn", day(row.getTimestamp("first_contact")))
                .with("dayUser", row.getBoolean("visits") && !livesHere);
        return arrived == null ? facts : ofStay(facts, row, arrived, left);
    }

    private static Facts ofStay(Facts facts, ResultSet row, LocalDate arrived, @Nullable LocalDate left)
            throws SQLException {
        Date planned = row.getDate("expected_departure");
        String destination = row.getString("destination");
        String followUp = row.getString("follow_up");
        Facts known = facts.with("arrivedOn", arrived)
                .with("repeatedStay", row.getInt("earlier_stays") > 0 || row.getInt("stays") > 1)
                .withKnown("departurePlannedOn", planned == null ? null : planned.toLocalDate())
                .withKnown("departedOn", left)
                .withKnown("destination", destination);
        if (destination != null) {
            known = known.with("returnsToPerpetrator", destination.equals("BACK_TO_PERPETRATOR"));
        }
        if (followUp != null) {
            known = known.with("rightsInformationGiven", row.getBoolean("rights_information"))
                    .with("wantsFollowUp", followUp.equals("ACCEPTED"));
        }
        return known;
    }

    private @Nullable LocalDate day(@Nullable Timestamp at) {
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), clock.getZone());
    }
}
