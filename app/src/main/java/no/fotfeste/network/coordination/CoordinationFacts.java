package no.fotfeste.network.coordination;

import java.util.Objects;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.FactSource;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.reading.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this module knows of a case: whether somebody coordinates it, and whether somebody has accepted a hand-over. */
@Component
class CoordinationFacts implements FactSource {

    private final JdbcClient database;

    CoordinationFacts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Facts factsOf(OpenCase opened) {
        return Objects.requireNonNull(database.sql("""
                        select
                            exists (select from network.coordination
                                    where case_id = :caseId and open_until is null) as decided,
                            exists (select from network.coordination
                                    where case_id = :caseId and open_until is null and contact_id is not null) as named,
                            exists (select from network.request
                                    where case_id = :caseId and kind = 'HAND_OVER'
                                      and state in ('ACCEPTED', 'COMPLETED')) as accepted,
                            exists (select from network.request
                                    where case_id = :caseId and kind = 'HAND_OVER' and state <> 'RECALLED') as handed
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> {
                    Facts facts = Norway.noFacts()
                            .with("coordinatingServiceDecided", row.getBoolean("decided"))
                            .with("coordinatorNamed", row.getBoolean("named"))
                            .with("handOverAccepted", row.getBoolean("accepted"));
                    return row.getBoolean("handed") ? facts.with("receivingMunicipalityKnown", true) : facts;
                })
                .single());
    }

    @Override
    public int statements() {
        return 1;
    }
}
