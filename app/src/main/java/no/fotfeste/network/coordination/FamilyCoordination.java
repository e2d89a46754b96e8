package no.fotfeste.network.coordination;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseReceived;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Children follow who coordinates for the adults of their family, whenever they join it, for as long as nobody has decided
 * otherwise for the child. Where the adults have different coordinators, people must decide.
 */
@Component
class FamilyCoordination {

    private final JdbcClient database;
    private final Door door;
    private final CoordinationService coordination;

    FamilyCoordination(JdbcClient database, Door door, CoordinationService coordination) {
        this.database = database;
        this.door = door;
        this.coordination = coordination;
    }

    @ApplicationModuleListener
    void on(CaseReceived received) {
        follow(received.caseId());
    }

    @ApplicationModuleListener
    void on(CoordinationDecided decided) {
        database.sql("select casefile.children_of(:caseId)")
                .param("caseId", decided.caseId().value())
                .query(UUID.class)
                .list()
                .forEach(child -> follow(new CaseId(child)));
    }

    /** Coming twice changes nothing twice. */
    private void follow(CaseId child) {
        List<Coordinator> found = ofAdults(child);
        boolean agree = found.stream().map(Coordinator::body).distinct().count() == 1;
        if (agree) {
            door.openAsSystem(child, Purpose.FOLLOW_UP, opened -> follow(opened, found.getFirst()));
        }
    }

    private boolean follow(OpenCase child, Coordinator wanted) {
        Optional<CoordinationPeriod> present = coordination.present(child);
        boolean decidedForTheChild =
                present.filter(spell -> spell.provision() != Provision.FAMILY).isPresent();
        boolean follows = present.filter(wanted::is).isPresent();
        if (!decidedForTheChild && !follows) {
            coordination.ofFamily(child, wanted.body, wanted.contact);
        }
        return !decidedForTheChild;
    }

    private List<Coordinator> ofAdults(CaseId child) {
        return database.sql("select body_id, contact_id from network.coordination_of_adults(:caseId)")
                .param("caseId", child.value())
                .query((row, number) -> {
                    UUID contact = row.getObject("contact_id", UUID.class);
                    return new Coordinator(
                            new BodyId(row.getObject("body_id", UUID.class)),
                            contact == null ? null : new ContactId(contact));
                })
                .list();
    }

    private record Coordinator(BodyId body, @Nullable ContactId contact) {

        boolean is(CoordinationPeriod spell) {
            return equals(new Coordinator(spell.body(), spell.contact()));
        }
    }
}
