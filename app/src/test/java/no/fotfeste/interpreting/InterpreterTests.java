package no.fotfeste.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who speaks Arabic is talked with: each time it is said whether there was an interpreter, and one is booked. */
@IntegrationTest
class InterpreterTests {

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    CaseService cases;

    @Autowired
    Door door;

    @Autowired
    AssessmentRepository assessments;

    @Autowired
    BookingService bookings;

    @Autowired
    RelatedPersonService related;

    @Autowired
    DirectoryEntries directory;

    Viewer worker;
    Viewer leader;
    Visitor visitor;
    CaseId caseId;

    @BeforeEach
    void someoneWhoSpeaksArabicIsReceived() {
        Body centre = directory.add(Body.named(
                "Prøvehuset " + CaseId.next(),
                ServiceType.CRISIS_CENTRE,
                new MunicipalityNumber("4601"),
                Body.Level.MUNICIPAL));
        worker = people.at(centre.id(), Role.CENTRE_WORKER);
        leader = people.at(centre.id(), Role.CENTRE_LEADER);
        visitor = visits.as(worker);
        caseId = received("ar");
    }

    @Test
    void aTalkIsNotNotedWithoutSayingWhetherThereWasAnInterpreter() {
        assertThat(talk(Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Velg om dere hadde tolk", "Barn skal aldri tolke");
    }

    @Test
    void aTalkIsNotedWithHowTheInterpreterTookPart() {
        assertThat(talk(Map.of("interpreter", "QUALIFIED"))).bodyText().contains("Velg hvordan tolken var med");
        assertThat(talk(Map.of("interpreter", "QUALIFIED", "interpreterMode", "TELEPHONE")))
                .hasStatus3xxRedirection();
        assertThat(made())
                .singleElement()
                .extracting(Assessment::outcome, Assessment::mode)
                .containsExactly(Assessment.Outcome.QUALIFIED, Mode.TELEPHONE);
        assertThat(visitor.text(at("journal"))).contains("Ja, en som står i Nasjonalt tolkeregister");
    }

    @Test
    void thatThereWasNoneIsSaidWithTheReason() {
        assertThat(talk(Map.of("interpreter", "LACKING")))
                .bodyText()
                .contains("Skriv hvorfor det ikke var en kvalifisert tolk");
        talk(Map.of("interpreter", "LACKING", "interpreterReason", "Hun kom om natta"));
        assertThat(made()).singleElement().extracting(Assessment::reason).isEqualTo(Secret.of("Hun kom om natta"));
    }

    @Test
    void aVisitAsksTheSame() {
        Map<String, String> visit = new HashMap<>(Map.of("kind", "DAY_VISIT", "place", "CENTRE", "minutes", "45"));
        assertThat(visitor.post(at("stay/visit"), visit)).bodyText().contains("Velg om dere hadde tolk");
        visit.put("interpreter", "NOT_NEEDED");
        assertThat(visitor.post(at("stay/visit"), visit)).hasStatus3xxRedirection();
        assertThat(made()).hasSize(1);
    }

    @Test
    void whatIsNoContactIsNotedWithoutIt() {
        assertThat(visitor.post(at("journal/new"), Map.of("kind", "NOTE", "note", "Nøkkelen er levert")))
                .hasStatus3xxRedirection();
        assertThat(made()).isEmpty();
    }

    @Test
    void nobodyIsAskedWhereTheLanguageIsTheSame() {
        caseId = received("nb");
        assertThat(visitor.text(at("journal/new"))).doesNotContain("Hadde dere tolk?");
        assertThat(talk(Map.of())).hasStatus3xxRedirection();
    }

    @Test
    void aHouseThatAlwaysUsesOneTakesNoOtherAnswer() {
        assertThat(visitor.fill("/interpreters/rule", Map.of("always", "yes"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(leader).fill("/interpreters/rule", Map.of("always", "yes")))
                .hasStatus3xxRedirection();
        assertThat(visitor.text(at("journal/new"))).doesNotContain("vi forsto hverandre godt uten");
        assertThat(talk(Map.of("interpreter", "NOT_NEEDED")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Huset bruker alltid tolk");
        visits.as(leader).fill("/interpreters/rule", Map.of("always", ""));
        assertThat(talk(Map.of("interpreter", "NOT_NEEDED"))).hasStatus3xxRedirection();
    }

    @Test
    void anInterpreterIsAskedForConfirmedAndComes() {
        String booking = booked();
        assertThat(visitor.text("/today")).contains("Ingen har bekreftet ennå");
        assertThat(visitor.post(booking + "/confirm", confirmed("NONE"))).hasStatus3xxRedirection();
        assertThat(visitor.text(booking)).contains("Tolk Eksempel", "Bekreftet");
        assertThat(visitor.post(booking + "/hold", Map.of("version", "1"))).hasStatus3xxRedirection();
        assertThat(visitor.text(at("journal"))).contains("Samtalen er holdt");
    }

    @Test
    void oneWhoKnowsHerIsNotConfirmed() {
        String booking = booked();
        assertThat(visitor.post(booking + "/confirm", confirmed("KNOWN")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Be om en annen tolk");
        assertThat(state()).isEqualTo(BookingState.ASKED);
    }

    @Test
    void oneWhoseNameSheIsProtectedFromIsNotConfirmed() {
        opened(opened -> {
            related.add(opened, RelatedPerson.named(Relation.KIN_OF_PERPETRATOR, Tie.SIBLING, "tolk  EKSEMPEL"));
            return opened.id();
        });
        assertThat(visitor.post(booked() + "/confirm", confirmed("UNKNOWN_TO_HER")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dette navnet står blant dem hun eller han skal beskyttes mot");
        assertThat(state()).isEqualTo(BookingState.ASKED);
    }

    @Test
    void thatNobodyCanComeIsSaidWithTheReason() {
        String booking = booked();
        assertThat(visitor.post(booking + "/refuse", Map.of("version", "0")))
                .bodyText()
                .contains("Skriv hvorfor");
        visitor.post(booking + "/refuse", Map.of("version", "0", "reason", "Ingen ledige på språket"));
        assertThat(state()).isEqualTo(BookingState.REFUSED);
        assertThat(visitor.text("/today")).doesNotContain("Ingen har bekreftet ennå");
    }

    @Test
    void theSecondOfTwoSeesThatTheFirstHasAnswered() {
        String booking = booked();
        visitor.post(booking + "/cancel", Map.of("version", "0", "reason", "Hun har flyttet"));
        assertThat(visitor.post(booking + "/confirm", confirmed("NONE")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Noen andre lagret mens du skrev", "Lagret nå:", "Du ville lagre:");
    }

    @Test
    void aBookingNeedsADayToComeATimeAndSomebodyToAsk() {
        assertThat(visitor.post(at("interpreters/new"), Map.of("day", "2001-01-01", "time", "kvart på ti")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dagen må være i dag eller senere", "Skriv klokkeslettet som 9.30", "Skriv hvem dere spør");
    }

    private String booked() {
        String day = LocalDate.now(MovableClock.INSTANCE).plusDays(1).toString();
        MvcTestResult answer = visitor.post(
                at("interpreters/new"),
                Map.of(
                        "mode",
                        "TELEPHONE",
                        "day",
                        day,
                        "time",
                        "9.30",
                        "minutes",
                        "60",
                        "agency",
                        "Tolkebyrået Prøve"));
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static Map<String, String> confirmed(String tie) {
        return Map.of("version", "0", "name", "Tolk Eksempel", "qualification", "REGISTER_B", "tie", tie);
    }

    private BookingState state() {
        return opened(opened -> bookings.of(opened, 1).getFirst().state());
    }

    private MvcTestResult talk(Map<String, String> answers) {
        Map<String, String> form = new HashMap<>(Map.of("kind", "TALK", "note", "Snakket om skolestart"));
        form.putAll(answers);
        return visitor.post(at("journal/new"), form);
    }

    private List<Assessment> made() {
        return opened(opened -> assessments.of(opened, 10));
    }

    private <T> T opened(java.util.function.Function<OpenCase, T> work) {
        return accounts.actingAs(worker, () -> door.open(caseId, Purpose.READ, work));
    }

    private String at(String below) {
        return CaseAddress.of(caseId, below);
    }

    private CaseId received(String language) {
        NewClient speaking =
                new NewClient(FamilyId.next(), CaseKind.ADULT, ClientDetails.of("Linn", null, true, language));
        return accounts.actingAs(worker, () -> cases.receive(speaking, OpenCase::id));
    }
}
