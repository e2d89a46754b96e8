package no.fotfeste.access.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DoorTests {

    @Autowired
    Door door;

    @Autowired
    AccountService accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void whoReceivesSomeoneCanOpenHerCaseAgain() {
        Viewer worker = people.centreWorker();
        CaseId caseId = newCase(worker);
        assertThat(accounts.actingAs(worker, () -> door.open(caseId, Purpose.READ, OpenCase::id)))
                .isEqualTo(caseId);
    }

    @Test
    void anotherCentreGetsTheSameAnswerAsForACaseThatDoesNotExist() {
        CaseId caseId = newCase(people.centreWorker());
        Viewer stranger = people.centreWorker();
        assertThatThrownBy(() -> accounts.actingAs(stranger, () -> door.open(caseId, Purpose.READ, OpenCase::id)))
                .isInstanceOf(CaseNotFound.class)
                .hasMessage("There is no such case");
        assertThatThrownBy(
                        () -> accounts.actingAs(stranger, () -> door.open(CaseId.next(), Purpose.READ, OpenCase::id)))
                .isInstanceOf(CaseNotFound.class)
                .hasMessage("There is no such case");
    }

    @Test
    void everyLookAndEveryRefusalIsInTheLog() {
        Viewer worker = people.centreWorker();
        CaseId caseId = newCase(worker);
        accounts.actingAs(worker, () -> door.open(caseId, Purpose.READ, OpenCase::id));
        assertThatThrownBy(
                () -> accounts.actingAs(people.centreWorker(), () -> door.open(caseId, Purpose.CHANGE, OpenCase::id)));
        assertThat(log(worker, caseId)).containsExactly("RECEIVE PERMIT", "READ PERMIT", "CHANGE DENY", "READ PERMIT");
    }

    @Test
    void aRefusalStandsEvenWhenTheWorkAroundItIsRolledBack() {
        Viewer worker = people.centreWorker();
        CaseId own = newCase(worker);
        Viewer other = people.centreWorker();
        CaseId foreign = newCase(other);
        assertThatThrownBy(() -> accounts.actingAs(
                worker, () -> door.open(own, Purpose.READ, opened -> door.open(foreign, Purpose.READ, OpenCase::id))));
        assertThat(log(other, foreign)).contains("READ DENY");
    }

    @Test
    void whatIsSealedInOneCaseCannotBeReadInAnother() {
        Viewer worker = people.centreWorker();
        CaseId first = newCase(worker);
        CaseId second = newCase(worker);
        Sealed sealed =
                accounts.actingAs(worker, () -> door.open(first, Purpose.CHANGE, opened -> opened.seal("Linn")));
        String read = accounts.actingAs(worker, () -> door.open(first, Purpose.READ, opened -> opened.unseal(sealed)));
        assertThat(read).isEqualTo("Linn");
        String readInAnother =
                accounts.actingAs(worker, () -> door.open(second, Purpose.READ, opened -> opened.unseal(sealed)));
        assertThat(readInAnother).isEqualTo(no.fotfeste.vault.DamageService.MARK);
    }

    @Test
    void aParcelIsOpenToItsReceiverAndToNobodyElse() {
        Viewer worker = people.centreWorker();
        Viewer nav = people.serviceContact();
        ParcelId parcel = ParcelId.next();
        CaseId caseId = newCase(worker);
        Sealed asked = accounts.actingAs(
                worker,
                () -> door.open(
                        caseId,
                        Purpose.CHANGE,
                        opened -> opened.whoSees().share(parcel, nav.body()).seal("Guarantee for a deposit")));
        String read = accounts.actingAs(
                nav, () -> door.openParcel(parcel, Purpose.ANSWER_REQUEST, opened -> opened.unseal(asked)));
        assertThat(read).isEqualTo("Guarantee for a deposit");
        assertThatThrownBy(() -> accounts.actingAs(
                        people.serviceContact(),
                        () -> door.openParcel(parcel, Purpose.ANSWER_REQUEST, opened -> opened.unseal(asked))))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> accounts.actingAs(nav, () -> door.open(caseId, Purpose.READ, OpenCase::id)))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void theDatabaseItselfShowsNothingToWhoHasNotGoneThroughTheDoor() {
        newCase(people.centreWorker());
        assertThat(database.sql("select count(*) from access.case_grant")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from vault.key")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private CaseId newCase(Viewer viewer) {
        return accounts.actingAs(viewer, () -> door.create(OpenCase::id));
    }

    private List<String> log(Viewer viewer, CaseId caseId) {
        return accounts.actingAs(
                viewer,
                () -> door.open(
                        caseId,
                        Purpose.READ,
                        opened -> database.sql(
                                        "select purpose || ' ' || decision from access.log where case_id = :id order by id")
                                .param("id", opened.id().value())
                                .query(String.class)
                                .list()));
    }
}
