package no.fotfeste.casefile.protection;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.family.FamilyCases;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The addresses of a family, in the case of each member. Everything works without any; where the family's grade is strict there are
 * none (folkeregisterloven § 10-4: such addresses are told to the police and child welfare alone).
 */
@NamedInterface("protection")
@Component
public class AddressService {

    private final CaseService cases;
    private final JdbcClient database;
    private final FamilyCases family;
    private final Clock clock;

    AddressService(CaseService cases, JdbcClient database, FamilyCases family, Clock clock) {
        this.cases = cases;
        this.database = database;
        this.family = family;
        this.clock = clock;
    }

    private record Noted(List<Address> addresses) {}

    /** The latest first, each with the grade it has within the family's. One statement, once for as long as the case is open. */
    public List<Address> of(OpenCase opened) {
        Protection protection = cases.read(opened).protection();
        return opened
                .once(
                        Noted.class,
                        () -> new Noted(database.sql("""
                                        select id, address, grade, noted_at
                                        from casefile.address
                                        where case_id = :caseId
                                        order by noted_at desc, id desc
                                        """)
                                .param("caseId", opened.id().value())
                                .query((row, number) -> new Address(
                                        new AddressId(row.getObject("id", UUID.class)),
                                        Secret.of(opened.unseal(Sealed.of(row.getBytes("address")))),
                                        AddressGrade.ofWritten(row.getString("grade")),
                                        row.getTimestamp("noted_at").toInstant()))
                                .list()))
                .addresses()
                .stream()
                .map(address -> address.within(protection))
                .toList();
    }

    /**
     * Notes an address in every case of the family.
     *
     * @throws IllegalStateException if the family's grade is strict
     */
    public void note(OpenCase opened, String address, AddressGrade grade) {
        if (cases.read(opened).protection().isStrict()) {
            throw new IllegalStateException("No address is kept in a strictly confidential case");
        }
        AddressId id = AddressId.next();
        insert(opened, id, address, grade);
        family.others(opened, other -> insert(other, id, address, grade));
    }

    /** Takes an address away in every case of the family. It is not kept anywhere. */
    public void remove(OpenCase opened, AddressId id) {
        delete(opened, id);
        family.others(opened, other -> delete(other, id));
    }

    /** Takes every address of this case away, and keeps them where nobody sees them until a moment. */
    void keepUntil(OpenCase opened, Instant until) {
        database.sql("""
                        insert into casefile.kept_address (case_id, id, address, grade, noted_at, noted_by, until)
                        select case_id, id, address, grade, noted_at, noted_by, :until
                        from casefile.address where case_id = :caseId
                        on conflict (case_id, id) do nothing
                        """)
                .param("until", Timestamp.from(until))
                .param("caseId", opened.id().value())
                .update();
        removeAll(opened);
    }

    /** What was kept is noted again. */
    void bringBack(OpenCase opened) {
        database.sql("""
                        insert into casefile.address (case_id, id, address, grade, noted_at, noted_by)
                        select case_id, id, address, grade, noted_at, noted_by
                        from casefile.kept_address where case_id = :caseId and until > now()
                        on conflict (case_id, id) do nothing
                        """).param("caseId", opened.id().value()).update();
        forgetKept(opened);
    }

    /** What was kept is kept no longer. */
    void forgetKept(OpenCase opened) {
        database.sql("delete from casefile.kept_address where case_id = :caseId")
                .param("caseId", opened.id().value())
                .update();
        opened.forget(Noted.class);
    }

    /** Takes every address of this case away. */
    void removeAll(OpenCase opened) {
        database.sql("delete from casefile.address where case_id = :caseId")
                .param("caseId", opened.id().value())
                .update();
        opened.forget(Noted.class);
    }

    /** Whoever joins a family gets its addresses. */
    public void follow(OpenCase newMember, OpenCase family) {
        of(family)
                .forEach(address ->
                        insert(newMember, address.id(), address.text().reveal(), address.grade()));
    }

    private void insert(OpenCase opened, AddressId id, String address, AddressGrade grade) {
        database.sql("""
                        insert into casefile.address (case_id, id, address, grade, noted_at, noted_by)
                        values (:caseId, :id, :address, :grade, :now, :by)
                        on conflict (case_id, id) do nothing
                        """)
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .param("address", opened.seal(address).bytes())
                .param("grade", grade.name())
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "by",
                        opened.viewer().map(viewer -> viewer.account().value()).orElse(null),
                        Types.OTHER)
                .update();
        opened.forget(Noted.class);
    }

    private void delete(OpenCase opened, AddressId id) {
        database.sql("delete from casefile.address where case_id = :caseId and id = :id")
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .update();
        opened.forget(Noted.class);
    }
}
