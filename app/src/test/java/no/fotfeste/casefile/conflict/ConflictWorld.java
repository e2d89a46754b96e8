package no.fotfeste.casefile.conflict;

import java.util.List;
import java.util.UUID;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseWorld;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.InventedName;
import no.fotfeste.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house in a municipality, with a worker who receives people, a leader, and Kari, who has a brother. */
abstract class ConflictWorld extends CaseWorld {

    static final MunicipalityNumber HERE = new MunicipalityNumber("0301");
    static final String BORN = "1985-04-03";

    @Autowired
    RelatedPersonService persons;

    @Autowired
    JdbcClient database;

    String surname;
    Viewer leader;
    Viewer kari;

    @BeforeEach
    void aHouse() {
        surname = InventedName.surname();
        BodyId house = body("CRISIS_CENTRE");
        worker = people.at(house, Role.CENTRE_WORKER);
        visitor = visits.as(worker);
        caseId = received("Linn");
        leader = people.at(house, Role.CENTRE_LEADER);
        kari = account("Kari " + surname, house, Role.CENTRE_WORKER);
    }

    BodyId body(String service) {
        BodyId id = BodyId.next();
        database.sql("""
                        insert into directory.body (id, service_type, name, municipality_number, level)
                        values (:id, :service, :name, :municipality, 'MUNICIPAL')
                        """)
                .param("id", id.value())
                .param("service", service)
                .param("name", "Eksempelstedet " + id)
                .param("municipality", HERE.value())
                .update();
        return id;
    }

    Viewer account(String name, BodyId body, Role role) {
        return accounts.create(new NewAccount("kin-" + UUID.randomUUID(), People.PASSWORD, name, body, null, role));
    }

    CaseId received(String knownAs) {
        return accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous(knownAs), OpenCase::id));
    }

    /** Notes somebody on the list of the case. */
    RelatedPerson listed(String name, @Nullable String born, @Nullable MunicipalityNumber municipality) {
        RelatedPerson person = RelatedPerson.known(
                Relation.KIN_OF_PERPETRATOR,
                Tie.IN_LAW,
                RelatedPerson.Identity.named(name, BirthDay.ofNullable(born)),
                RelatedPerson.Reach.by(List.of(), municipality));
        opened(opened -> {
            persons.add(opened, person);
            return opened;
        });
        return person;
    }

    RelatedPerson kariIsListed() {
        return listed("Kari " + surname, null, HERE);
    }
}
