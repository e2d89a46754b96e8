package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseWorld;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Those a client is protected from are noted in the case, changed in all cases of the family at once, and never deleted. */
class RelatedPersonsTests extends CaseWorld {

    @Autowired
    RelatedPersonService persons;

    @Test
    void keepsWhatIsKnownOfAPerpetrator() {
        assertThat(visitor.post(at("persons/new"), ola(Map.of("phones", "900 00 000, 900 00 001", "parental", "yes"))))
                .hasStatus3xxRedirection();
        RelatedPerson noted = noted().getFirst();
        assertThat(noted.identity().names()).containsExactly("Ola Eksempel");
        assertThat(noted.identity().born()).isEqualTo(BirthDay.kept("1985-04-03"));
        assertThat(noted.reach().phones().reveal()).containsExactly("900 00 000", "900 00 001");
        assertThat(noted.parentalResponsibility()).isTrue();
    }

    @Test
    void showsThemOnTheCasePageAndOnAPageOfTheirOwn() {
        visitor.post(at("persons/new"), ola(Map.of("address", "Eksempelveien 1")));
        assertThat(visitor.text(at(""))).contains("Ola Eksempel", "Voldsutøver · Tidligere partner");
        assertThat(visitor.text(at("persons"))).contains("Ola Eksempel", "Eksempelveien 1");
    }

    @Test
    void keepsSeveralWithPerpetratorsFirst() {
        visitor.post(at("persons/new"), ola(Map.of("relation", "KIN_OF_PERPETRATOR", "name", "Kari Eksempel")));
        visitor.post(at("persons/new"), ola(Map.of()));
        assertThat(noted())
                .flatExtracting(person -> person.identity().names().toList())
                .containsExactly("Ola Eksempel", "Kari Eksempel");
    }

    @Test
    void asksWhyAndWho() {
        assertThat(visitor.post(at("persons/new"), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Velg hvorfor personen står her", "Skriv navnet, eller det personen kalles");
    }

    @Test
    void keepsWhoWasRemovedAndSince() {
        visitor.post(at("persons/new"), ola(Map.of()));
        assertThat(visitor.post(at("persons/" + noted().getFirst().id() + "/remove"), Map.of()))
                .hasStatus3xxRedirection();
        assertThat(noted()).isEmpty();
        assertThat(visitor.text(at("persons"))).contains("Fjernet fra listen", "Ola Eksempel");
        assertThat(visitor.text(at(""))).doesNotContain("Ola Eksempel");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstHasChanged() {
        visitor.post(at("persons/new"), ola(Map.of()));
        String path = at("persons/" + noted().getFirst().id());
        assertThat(visitor.post(path, ola(Map.of("email", "ola@example.org")))).hasStatus3xxRedirection();
        assertThat(visitor.post(path, ola(Map.of("address", "Eksempelveien 2"))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("ola@example.org", "Eksempelveien 2");
    }

    @Test
    void isOnePersonInTheCasesOfAFamily() {
        CaseId child = child();
        visitor.post(at("persons/new"), ola(Map.of("family", child.toString())));
        RelatedPersonId person = noted().getFirst().id();
        visitor.post(at("persons/" + person), ola(Map.of("name", "Ola Nordeksempel")));
        assertThat(notedIn(child))
                .flatExtracting(each -> each.identity().names().toList())
                .containsExactly("Ola Nordeksempel");
        visitor.post(at("persons/" + person + "/remove"), Map.of());
        assertThat(notedIn(child)).isEmpty();
    }

    @Test
    void aChildWhoComesLaterIsProtectedFromTheSamePeople() {
        visitor.post(at("persons/new"), ola(Map.of()));
        assertThat(notedIn(child()))
                .flatExtracting(person -> person.identity().names().toList())
                .containsExactly("Ola Eksempel");
    }

    @Test
    void whatAChildHasToldIsNotWrittenInTheAdultsCase() {
        CaseId child = child();
        visitor.post(CaseAddress.of(child, "persons/new"), ola(Map.of()));
        assertThat(notedIn(child)).hasSize(1);
        assertThat(noted()).isEmpty();
    }

    @Test
    void somebodyOfAnotherCaseIsUnknown() {
        visitor.post(at("persons/new"), ola(Map.of()));
        RelatedPersonId person = noted().getFirst().id();
        CaseId other = accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Mona"), OpenCase::id));
        assertThat(visitor.get(CaseAddress.of(other, "persons/" + person))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyWithoutThePartInTheCaseSeesThem() {
        visitor.post(at("persons/new"), ola(Map.of()));
        assertThat(visits.as(people.centreWorker()).get(at("persons"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(people.at(worker.body(), Role.ADMINISTRATOR)).get(at("persons")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private CaseId child() {
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Gutten", "born", "2017", "language", "nb"));
        return accounts.actingAs(
                worker,
                () -> door.open(
                        caseId,
                        Purpose.READ,
                        opened -> door.look(
                                        Purpose.READ,
                                        viewing -> cases.family(
                                                opened,
                                                viewing,
                                                cases.read(opened).family()))
                                .getFirst()
                                .id()));
    }

    private List<RelatedPerson> noted() {
        return opened(persons::of);
    }

    private List<RelatedPerson> notedIn(CaseId other) {
        return accounts.actingAs(worker, () -> door.open(other, Purpose.READ, persons::of));
    }

    private static Map<String, String> ola(Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "version", "0",
                "relation", "PERPETRATOR",
                "tie", "FORMER_PARTNER",
                "name", "Ola Eksempel",
                "born", "3.4.1985"));
        form.putAll(changed);
        return form;
    }
}
