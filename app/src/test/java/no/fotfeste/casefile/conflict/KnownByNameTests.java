package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.emergency.GuessingLimitService;
import no.fotfeste.access.emergency.GuessingLimits;
import no.fotfeste.access.recognition.ContactRecognition;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ParcelId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Often a name is all that a client knows of his family. It is enough to close the case, until a leader has looked. */
class KnownByNameTests extends ConflictWorld {

    private static final String TASK = "Er det inhabilitet?";
    private static final String COMMON = "Navnet er vanlig: avgjør det i dag";

    @Autowired
    DirectoryEntries directory;

    @Autowired
    ContactRecognition contacts;

    @Autowired
    ContactConflictService asked;

    @Autowired
    GuessingLimitService limits;

    @Test
    void aNameAloneClosesTheCaseAndTheLeaderHasATask() {
        listed("Kari " + surname, null, null);
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(kari).text("/cases")).doesNotContain("Linn");
        assertThat(visits.as(leader).text("/today"))
                .contains(TASK, "Kari " + surname)
                .doesNotContain(COMMON);
        assertThat(visits.as(leader).text(at("conflicts"))).contains("samme navn", "venter på leder");
    }

    @Test
    void aMiddleNameMoreOrLessIsTheSameName() {
        listed("Kari Oline " + surname, null, null);
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLeaderWhoLiftsItOpensAgain() {
        listed("Kari " + surname, null, null);
        visits.as(leader)
                .fill(at("conflicts/" + kari.account()), Map.of("ruling", "LIFT", "reason", "En annen med samme navn"));
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
    }

    @Test
    void whereTheNameIsCommonTheLeaderIsAskedToDecideToday() {
        for (int i = 0; i < 3; i++) {
            account("Kari " + surname, body("NAV"), Role.SERVICE_CONTACT);
        }
        listed("Kari " + surname, null, null);
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(leader).text("/today")).contains(COMMON, "Kari " + surname);
        assertThat(visits.as(leader).text(at("conflicts"))).contains("navnet er vanlig her");
    }

    @Test
    void anAdministratorSaysWhenANameIsCommon() {
        listed("Kari " + surname, null, null);
        common(1);
        try {
            assertThat(visits.as(leader).text("/today")).contains(COMMON);
        } finally {
            common(3);
        }
    }

    @Test
    void somebodyAtABodyWithoutAMunicipalityIsRecognisedToo() {
        Viewer here = account("Marit " + surname, BodyId.next(), Role.CENTRE_WORKER);
        listed("Marit " + surname, null, null);
        ask(here);
        assertThat(visits.as(here).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoAsksInAnEmergencyIsComparedWithTheListAndHeldBack() {
        Viewer sister = account("Kari " + surname, body("CRISIS_CENTRE"), Role.CENTRE_WORKER);
        listed("Kari " + surname, null, null);
        ask(sister);
        assertThat(visits.as(sister).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(sister).text("/break-glass/opened")).doesNotContain("<bdi>Linn</bdi>");
        assertThat(visits.as(leader).text("/today")).contains("Noen prøvde å åpne en sak de ikke skal se");
        assertThat(visits.as(leader).text(at("conflicts"))).contains("/conflicts/" + sister.account());
    }

    @Test
    void whomSheHasToldOfIsRecognisedByNameAmongThoseOneIsProtectedFrom() {
        listed("Ola " + surname, null, null);
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        visits.as(kari).post("/relations/new", Map.of("name", "Ola " + surname));
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aClientOfTheSameNameClosesNothing() {
        received("Kari " + surname);
        assertThat(visits.as(kari).text("/cases")).contains("Kari " + surname);
    }

    @Test
    void aContactAtABodyWithAPartInTheCaseIsNotToBeAsked() {
        Contact contact = contact("Siri " + surname);
        opened(opened -> opened.whoSees().share(ParcelId.next(), contact.body()));
        listed("Siri " + surname, null, null);
        assertThat(isClosed(contact)).isTrue();
        assertThat(visits.as(leader).text("/today")).contains("Siri " + surname + " kan ikke velges");
    }

    @Test
    void aContactElsewhereIsNobodysTaskBeforeSheIsAboutToBeAsked() {
        Contact contact = contact("Siri " + surname);
        listed("Siri " + surname, null, null);
        assertThat(isClosed(contact)).isFalse();
        assertThat(visits.as(leader).text("/today")).doesNotContain("Siri " + surname);
        boolean refused = opened(opened -> asked.isIn(opened, contact.id()));
        assertThat(refused).isTrue();
        assertThat(isClosed(contact)).isTrue();
        assertThat(visits.as(leader).text("/today")).contains("Siri " + surname + " kan ikke velges");
    }

    private void ask(Viewer viewer) {
        visits.as(viewer)
                .post(
                        "/break-glass",
                        Map.of("case", caseId.toString(), "reason", "DANGER", "words", "Hun ringte og var redd"));
    }

    private void common(int number) {
        accounts.actingAs(people.at(BodyId.next(), Role.ADMINISTRATOR), () -> {
            GuessingLimits now = limits.now();
            return limits.set(now.version(), now.person(), now.sought(), now.freeMisses(), number);
        });
    }

    private boolean isClosed(Contact contact) {
        return opened(opened -> asked.closed(opened).contains(contact.id()));
    }

    private Contact contact(String name) {
        Contact contact = directory.add(Contact.named(name, "Saksbehandler", body("NAV"), LocalDate.of(2026, 1, 1)));
        boolean more = true;
        while (more) {
            more = contacts.renewSome();
        }
        return contact;
    }
}
