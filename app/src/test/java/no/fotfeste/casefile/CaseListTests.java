package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import no.fotfeste.access.AccountService;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CaseListTests {

    /** From Skatteetaten's series of synthetic numbers: nobody has it. */
    private static final String NUMBER = "18887799514";

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    CaseService cases;

    @Test
    void listsTheCasesOfTheOwnHouseAndNoOthers() {
        Viewer worker = people.centreWorker();
        receive(worker, "Egenlinn");
        receive(people.centreWorker(), "Fremmedlinn");
        assertThat(visits.as(worker).text("/cases")).contains("Egenlinn").doesNotContain("Fremmedlinn");
    }

    @Test
    void findsByEveryWordInAnyOrderWhateverTheCase() {
        Viewer worker = people.centreWorker();
        named(worker, "Kari", "Kari Aurora Prøve");
        String found = visits.as(worker).search("PRØVE aurora");
        assertThat(found).contains("Kari</bdi>");
        assertThat(visits.as(worker).search("prøve nils")).contains("Ingen treff");
    }

    @Test
    void findsByIdentityNumberWithOrWithoutASpace() {
        Viewer worker = people.centreWorker();
        named(worker, "Kari", "Kari Prøve");
        assertThat(visits.as(worker).search(NUMBER)).contains("Kari</bdi>");
        assertThat(visits.as(worker).search("188877 99514")).contains("Kari</bdi>");
    }

    @Test
    void findsHoweverALetterIsPutTogetherAndWhateverWasCopiedAlong() {
        Viewer worker = people.centreWorker();
        named(worker, "Kari", "A\u030Ase Prøve");
        assertThat(visits.as(worker).search("Åse")).contains("Kari</bdi>");
        assertThat(visits.as(worker).search("A\u030Ase\u200B\u00A0PRØVE")).contains("Kari</bdi>");
        assertThat(visits.as(worker).search("188877\u00A099514\u200B")).contains("Kari</bdi>");
    }

    @Test
    void nothingFoundAndHiddenLookAlike() {
        Viewer stranger = people.centreWorker();
        receive(people.centreWorker(), "Skjultlinn");
        String hidden = visits.as(stranger).search("Skjultlinn");
        String unknown = visits.as(stranger).search("Ukjentlinn");
        assertThat(Bytes.ofThePage(hidden, "Skjultlinn")).isEqualTo(Bytes.ofThePage(unknown, "Ukjentlinn"));
    }

    @Test
    void makesAsManyStatementsForManyCasesAsForOne() {
        Viewer worker = people.centreWorker();
        for (int i = 0; i < 60; i++) {
            receive(worker, "Linn");
        }
        assertThat(StatementCounter.during(() -> visits.as(worker).get("/cases")))
                .hasSizeLessThan(8);
        assertThat(StatementCounter.during(() -> visits.as(worker).search("linn")))
                .hasSizeLessThan(8);
    }

    @Test
    void showsFiftyOnAPageAndTheRestOnTheNext() {
        Viewer worker = people.centreWorker();
        for (int i = 0; i < 51; i++) {
            receive(worker, "Linn");
        }
        assertThat(visits.as(worker).text("/cases").split("<bdi>Linn</bdi>")).hasSize(51);
        assertThat(visits.as(worker).text("/cases?from=50").split("<bdi>Linn</bdi>"))
                .hasSize(2);
    }

    private CaseId receive(Viewer worker, String name) {
        return accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous(name), OpenCase::id));
    }

    private CaseId named(Viewer worker, String name, String fullName) {
        NewClient client = new NewClient(
                FamilyId.next(),
                CaseKind.ADULT,
                ClientDetails.kept(
                        name,
                        fullName,
                        NUMBER,
                        "1977",
                        false,
                        "ar",
                        Interpreter.NEEDED,
                        ContactKind.AT_CENTRE,
                        null,
                        null));
        return accounts.actingAs(worker, () -> cases.receive(client, OpenCase::id));
    }
}
