package no.fotfeste.casefile.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseWorld;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.Protection;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An address can reveal who somebody is: each is noted with what it reveals, and with a strict grade there are none. */
class AddressesTests extends CaseWorld {

    @Autowired
    AddressService addresses;

    @Autowired
    ProtectionService protections;

    @Autowired
    JdbcClient database;

    @Test
    void saysThatEverythingWorksWithoutOne() {
        assertThat(visitor.text(at("client"))).contains("Adresser");
        assertThat(visitor.text(at("addresses"))).contains("Ingen adresse er skrevet ned");
    }

    @Test
    void keepsWhatAnAddressReveals() {
        note("Oppdiktveien 4, 9999 Ingensteds", "REVEALS_CLIENT");
        assertThat(visitor.text(at("addresses")))
                .contains("Oppdiktveien 4, 9999 Ingensteds", "Røper at noen får hjelp: kan aldri sendes ut");
        assertThat(noted()).extracting(Address::street).containsExactly("Oppdiktveien 4");
    }

    @Test
    void asksWhichAndWhatItReveals() {
        assertThat(visitor.post(at("addresses"), Map.of("address", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv adressen", "Velg hva adressen røper");
    }

    @Test
    void isTakenAwayAndKeptNowhere() {
        note("Oppdiktveien 4", "ORDINARY");
        visitor.post(at("addresses/" + noted().getFirst().id() + "/remove"), Map.of());
        assertThat(noted()).isEmpty();
    }

    @Test
    void anOrdinaryAddressOfSomebodyWithCodeSevenIsConfidential() {
        note("Oppdiktveien 4", "ORDINARY");
        protect(Protection.CONFIDENTIAL);
        assertThat(noted()).extracting(Address::grade).containsExactly(AddressGrade.CONFIDENTIAL);
    }

    @Test
    void aGradeThatIsRaisedCountsAtOnceForWhatHasBeenReadAlready() {
        note("Oppdiktveien 4", "ORDINARY");
        List<Address> read = this.<List<Address>>opened(opened -> {
            assertThat(addresses.of(opened)).extracting(Address::grade).containsExactly(AddressGrade.ORDINARY);
            protections.set(opened, Protection.CONFIDENTIAL, Set.of(worker.account()));
            return addresses.of(opened);
        });
        assertThat(read).extracting(Address::grade).containsExactly(AddressGrade.CONFIDENTIAL);
    }

    @Test
    void raisingToCodeSixTakesEveryAddressOfTheFamilyAway() {
        CaseId child = child();
        note("Oppdiktveien 4", "ORDINARY");
        assertThat(of(child)).hasSize(1);
        protect(Protection.STRICTLY_CONFIDENTIAL);
        assertThat(noted()).isEmpty();
        assertThat(of(child)).isEmpty();
        assertThat(visitor.text(at("addresses")))
                .contains("Her skal det ikke stå noen adresse", "Avtal trygg kontakt")
                .doesNotContain("Oppdiktveien");
    }

    @Test
    void withCodeSixNoneIsWrittenDown() {
        protect(Protection.STRICTLY_CONFIDENTIAL);
        assertThat(visitor.post(at("addresses"), Map.of("address", "Oppdiktveien 4", "grade", "ORDINARY")))
                .hasStatus(422);
        assertThat(noted()).isEmpty();
    }

    @Test
    void theTableRefusesOneToo() {
        protect(Protection.STRICTLY_CONFIDENTIAL_ABROAD);
        assertThatThrownBy(() -> opened(this::smuggle)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private int smuggle(OpenCase opened) {
        return database.sql("""
                        insert into casefile.address (case_id, id, address, grade, noted_at)
                        values (:caseId, :id, :address, 'ORDINARY', now())
                        """)
                .param("caseId", opened.id().value())
                .param("id", AddressId.next().value())
                .param("address", opened.seal("Oppdiktveien 4").bytes())
                .update();
    }

    @Test
    void whoJoinsTheFamilyGetsItsAddresses() {
        note("Oppdiktveien 4", "CONFIDENTIAL");
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Ola", "born", "2019", "language", "nb"));
        CaseId child = accounts.actingAs(
                worker,
                () -> door.open(
                        caseId,
                        Purpose.READ,
                        opened -> door.look(
                                Purpose.READ,
                                viewing -> cases.family(
                                                opened,
                                                viewing,
                                                cases.read(opened).family())
                                        .getFirst()
                                        .id())));
        assertThat(of(child)).extracting(Address::text).containsExactly(Secret.of("Oppdiktveien 4"));
    }

    @Test
    void aGradeThatIsNotKnownCountsAsRevealing() {
        assertThat(AddressGrade.ofWritten("SOMETHING_NEW")).isEqualTo(AddressGrade.REVEALS_CLIENT);
    }

    private void note(String address, String grade) {
        assertThat(visitor.post(at("addresses"), Map.of("address", address, "grade", grade)))
                .hasStatus3xxRedirection();
    }

    private List<Address> noted() {
        return of(caseId);
    }

    private List<Address> of(CaseId id) {
        return accounts.actingAs(worker, () -> door.open(id, Purpose.READ, addresses::of));
    }

    private void protect(Protection grade) {
        opened(opened -> {
            protections.set(opened, grade, Set.of(worker.account()));
            return caseId;
        });
    }

    private CaseId child() {
        NewClient child = NewClient.child(client().family(), "Ola", BirthDay.kept("2019"), "nb");
        return accounts.actingAs(worker, () -> cases.receive(child, OpenCase::id));
    }
}
