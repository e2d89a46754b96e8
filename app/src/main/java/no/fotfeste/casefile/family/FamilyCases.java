package no.fotfeste.casefile.family;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reaches every case of a family from one of them: also a member whose case somebody else has. */
@Component
public class FamilyCases {

    private final Door door;
    private final JdbcClient database;

    FamilyCases(Door door, JdbcClient database) {
        this.door = door;
        this.database = database;
    }

    /** Opens each of the other cases too, for as long as the one is open; tells which there are, the one first. */
    public List<CaseId> open(OpenCase opened) {
        List<CaseId> all = new ArrayList<>(List.of(opened.id()));
        others(opened, other -> all.add(other.id()));
        return all;
    }

    /** Does something in each of the other cases. */
    public void others(OpenCase opened, Consumer<OpenCase> work) {
        database.sql("select member from casefile.family_of(:caseId) as family (member) where member <> :caseId")
                .param("caseId", opened.id().value())
                .query((row, number) -> new CaseId(row.getObject("member", UUID.class)))
                .list()
                .forEach(member -> door.openAsSystem(member, Purpose.CHANGE, other -> {
                    work.accept(other);
                    return member;
                }));
    }
}
