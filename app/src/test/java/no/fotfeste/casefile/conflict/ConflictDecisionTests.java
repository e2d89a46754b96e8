package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.recognition.PersonTraits;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** A leader outside the conflict confirms or lifts it; until then it stands. Where there is no such leader, it stands. */
class ConflictDecisionTests extends ConflictWorld {

    private static final String TASK = "Er det inhabilitet?";

    @Autowired
    ConflictService conflicts;

    @Autowired
    ContactConflictService contacts;

    @Autowired
    DirectoryEntries directory;

    @Test
    void aLeaderGetsATaskAndNobodyElseDoes() {
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
        kariIsListed();
        assertThat(visits.as(leader).text("/today")).contains(TASK, "Kari " + surname, "Linn");
        assertThat(visitor.text("/today")).doesNotContain(TASK);
        assertThat(visits.as(kari).text("/today")).doesNotContain(TASK);
    }

    @Test
    void theTaskIsOneForTheWholeFamily() {
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Gutten", "born", "2017", "language", "nb"));
        kariIsListed();
        assertThat(visits.as(leader).text("/today").split(TASK, -1)).hasSize(2);
    }

    @Test
    void whatIsConfirmedStaysClosed() {
        kariIsListed();
        assertThat(decide(leader, "CONFIRM")).isTrue();
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
        assertThat(visits.as(leader).text(at("conflicts"))).contains("lukket, bekreftet", "Det er søsteren hans");
    }

    @Test
    void whatIsLiftedIsOpenAgainAndNotFoundAnew() {
        RelatedPerson listed = kariIsListed();
        assertThat(decide(leader, "LIFT")).isTrue();
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        opened(opened -> persons.change(opened, listed));
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        assertThat(visits.as(leader).text(at("conflicts"))).contains("opphevet", "Det er søsteren hans");
    }

    @Test
    void somethingNewThatPointsTheSameWayClosesAgain() {
        kariIsListed();
        decide(leader, "LIFT");
        listed("Kari Oda " + surname, null, HERE);
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        Viewer again = account("Kari Oda " + surname, worker.body(), Role.CENTRE_WORKER);
        assertThat(visits.as(again).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLeaderMustSayWhy() {
        kariIsListed();
        assertThat(visits.as(leader).fill(at("conflicts/" + kari.account()), Map.of("ruling", "LIFT")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv hvorfor");
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyButALeaderDecides() {
        kariIsListed();
        assertThat(decide(worker, "LIFT")).isFalse();
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLeaderInConflictNeitherSeesNorDecides() {
        Viewer sister = account("Mona " + surname, worker.body(), Role.CENTRE_LEADER);
        listed("Mona " + surname, null, HERE);
        assertThat(visits.as(sister).text("/today")).doesNotContain(TASK);
        assertThat(visits.as(sister).get(at("conflicts"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(sister).fill(at("conflicts/" + sister.account()), ruling("LIFT")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(leader).text("/today")).contains(TASK);
    }

    @Test
    void whereEveryLeaderIsInConflictItStandsAndTheAdministratorIsAskedForAnother() {
        Viewer administrator = people.at(worker.body(), Role.ADMINISTRATOR);
        accounts.end(leader.account());
        Viewer sister = account("Mona " + surname, worker.body(), Role.CENTRE_LEADER);
        assertThat(visits.as(administrator).text("/today")).doesNotContain(where());
        listed("Mona " + surname, null, HERE);
        assertThat(visits.as(administrator).text("/today"))
                .contains(where())
                .doesNotContain("Linn", surname, caseId.toString());
        assertThat(visits.as(sister).text("/today")).doesNotContain(where());
        Viewer appointed = people.at(worker.body(), Role.CENTRE_LEADER);
        assertThat(visits.as(administrator).text("/today")).doesNotContain(where());
        assertThat(visits.as(appointed).text("/today")).contains(TASK);
    }

    @Test
    void whoseAccountHasEndedNeedsNoLeaderFromOutside() {
        Viewer administrator = people.at(worker.body(), Role.ADMINISTRATOR);
        accounts.end(leader.account());
        Viewer sister = account("Mona " + surname, worker.body(), Role.CENTRE_LEADER);
        listed("Mona " + surname, null, HERE);
        assertThat(visits.as(administrator).text("/today")).contains(where());
        accounts.end(sister.account());
        assertThat(visits.as(administrator).text("/today")).doesNotContain(where());
    }

    @Test
    void somebodyAtAnotherHouseIsNotThisLeadersBusiness() {
        account("Siri " + surname, body("CRISIS_CENTRE"), Role.CENTRE_WORKER);
        listed("Siri " + surname, null, HERE);
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
        assertThat(visits.as(leader).text(at("conflicts"))).doesNotContain("Siri");
    }

    @Test
    void othersCanBeComparedWithTheList() {
        listed("Kari " + surname, BORN, HERE);
        assertThat(concerns("Kari " + surname, BORN)).isTrue();
        assertThat(concerns("Cari", BORN)).isTrue();
        assertThat(concerns("Cari Oda", BORN)).isFalse();
        assertThat(concerns("Kari " + surname, "1990-01-01")).isTrue();
        assertThat(concerns("Marit " + surname, "1990-01-01")).isFalse();
    }

    @Test
    void aContactWhoSoundsLikeSomebodyOnTheListIsNotToBeAsked() {
        BodyId nav = body("NAV");
        Contact contact = Contact.named("Cari " + surname, "Saksbehandler", nav, LocalDate.of(2026, 1, 1));
        directory.add(contact);
        assertThat(this.<Boolean>opened(opened -> contacts.isIn(opened, contact.id())))
                .isFalse();
        kariIsListed();
        assertThat(this.<Boolean>opened(opened -> contacts.isIn(opened, contact.id())))
                .isTrue();
        assertThat(this.<Boolean>opened(opened -> contacts.isIn(opened, null))).isFalse();
    }

    private boolean concerns(String name, String born) {
        return opened(opened ->
                conflicts.concern(opened, new PersonTraits(List.of(name), BirthDay.kept(born), null, Set.of())));
    }

    private String where() {
        return "En leder utenfra må oppnevnes ved Eksempelstedet " + worker.body();
    }

    private boolean decide(Viewer viewer, String ruling) {
        Visitor visiting = visits.as(viewer);
        return visiting.fill(at("conflicts/" + kari.account()), ruling(ruling))
                        .getResponse()
                        .getStatus()
                == HttpStatus.FOUND.value();
    }

    private static Map<String, String> ruling(String ruling) {
        return Map.of("ruling", ruling, "reason", "Det er søsteren hans");
    }
}
