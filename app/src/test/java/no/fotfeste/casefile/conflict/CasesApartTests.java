package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Two clients at one house, one of whom stands on the other's list: the house keeps them apart, and neither case names the other. */
class CasesApartTests extends ConflictWorld {

    private static final String NOTICE = "Må holdes fra en annen sak i huset";
    private static final String TASK = "To saker må kanskje holdes fra hverandre";

    @Test
    void bothCasesSayItInTheSameWordsAndNeitherNamesTheOther() {
        CaseId ola = ola(worker);
        assertThat(visitor.text(at(""))).doesNotContain(NOTICE);
        listed("Ola " + surname, BORN, null);
        assertThat(visitor.text(at(""))).contains(NOTICE).doesNotContain(ola.toString());
        assertThat(visitor.text(CaseAddress.of(ola))).contains(NOTICE).doesNotContain("Linn", caseId.toString());
    }

    @Test
    void itDoesNotMatterWhoCameFirst() {
        listed("Ola " + surname, BORN, null);
        CaseId ola = ola(worker);
        assertThat(visitor.text(at(""))).contains(NOTICE);
        assertThat(visitor.text(CaseAddress.of(ola))).contains(NOTICE);
    }

    @Test
    void theLeadersTaskNamesNeither() {
        ola(worker);
        listed("Ola " + surname, BORN, null);
        String today = visits.as(leader).text("/today");
        assertThat(today).contains(TASK);
        String pair = path(today);
        assertThat(visits.as(leader).text(pair)).contains("Den ene saken").doesNotContain("Linn", "Ola", surname);
        assertThat(visitor.text("/today")).doesNotContain(TASK);
        assertThat(visitor.get(pair)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatALeaderLiftsIsNoLongerSaid() {
        ola(worker);
        listed("Ola " + surname, BORN, null);
        String pair = path(visits.as(leader).text("/today"));
        assertThat(visits.as(leader).fill(pair, Map.of("ruling", "LIFT", "reason", "To ulike mennesker")))
                .hasStatus3xxRedirection();
        assertThat(visitor.text(at(""))).doesNotContain(NOTICE);
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
    }

    @Test
    void whoeverSeesOnlyOneOfThemLearnsNothing() {
        Viewer elsewhere = people.centreWorker();
        CaseId ola = ola(elsewhere);
        listed("Ola " + surname, BORN, null);
        assertThat(visitor.text(at(""))).doesNotContain(NOTICE);
        assertThat(visits.as(elsewhere).text(CaseAddress.of(ola))).doesNotContain(NOTICE);
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
        assertThat(visits.as(leader).get("/apart/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoIsInConflictWithOneOfThemLearnsNothingInTheOther() {
        CaseId ola = ola(worker);
        listed("Ola " + surname, BORN, null);
        Viewer sister = account("Mona " + surname, worker.body(), Role.CENTRE_LEADER);
        listed("Mona " + surname, null, HERE);
        assertThat(visits.as(sister).text(CaseAddress.of(ola))).doesNotContain(NOTICE);
        assertThat(visits.as(sister).text("/today")).doesNotContain(TASK);
        assertThat(visits.as(sister).get(path(visits.as(leader).text("/today"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void twoWhoAreProtectedFromTheSameManAreNotKeptApart() {
        CaseId other = received("Mona");
        listed("Ola " + surname, BORN, null);
        caseId = other;
        listed("Ola " + surname, BORN, null);
        assertThat(visitor.text(at(""))).doesNotContain(NOTICE);
    }

    private CaseId ola(Viewer by) {
        NewClient client = new NewClient(
                FamilyId.next(),
                CaseKind.ADULT,
                ClientDetails.kept(
                        "Ola",
                        "Ola " + surname,
                        null,
                        BORN,
                        false,
                        "nb",
                        Interpreter.NOT_NEEDED,
                        ContactKind.NONE,
                        null,
                        null));
        return accounts.actingAs(by, () -> cases.receive(client, OpenCase::id));
    }

    private static String path(String today) {
        int at = today.indexOf("/apart/");
        return today.substring(at, at + "/apart/".length() + 36);
    }
}
