package no.fotfeste.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.sharing.NewDecision.ChildsSay;
import no.fotfeste.sharing.ParentalResponsibility.Answer;
import no.fotfeste.sharing.ParentalResponsibility.Part;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For a child those with parental responsibility consent, never one who is violent, and the child is asked. */
@IntegrationTest
class ChildConsentTests {

    private static final Set<PieceKind> KINDS = Set.of(PieceKind.KNOWN_AS, PieceKind.SCHOOL);

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    Door door;

    @Autowired
    CaseService cases;

    @Autowired
    Circumstances circumstances;

    @Autowired
    RelatedPersonService related;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    SharingDecisionService decisions;

    @Autowired
    JdbcClient database;

    @Autowired
    Visits visits;

    Viewer worker;
    CaseId mother;
    CaseId child;
    BodyId school;

    @BeforeEach
    void aMotherAndAChild() {
        worker = people.centreWorker();
        NewClient adult = NewClient.anonymous("Linn");
        mother = accounts.actingAs(worker, () -> cases.receive(adult, OpenCase::id));
        child = accounts.actingAs(
                worker,
                () -> cases.receive(
                        NewClient.child(adult.family(), "Gutten", BirthDay.kept("2017"), "nb"), OpenCase::id));
        school = entries.add(Body.named("Eksempel skole " + mother, ServiceType.SCHOOL, null, Body.Level.MUNICIPAL))
                .id();
    }

    @Test
    void keepsWhoConsentedAndWhatTheChildSaid() {
        decide(List.of(mother(Answer.CONSENTED), other(Answer.NOT_ASKED)));
        SharingDecision kept = open(child, decisions::of).getFirst();
        assertThat(kept.holders()).containsExactly(mother(Answer.CONSENTED), other(Answer.NOT_ASKED));
        assertThat(kept.child()).isEqualTo(new ChildsSay(ChildWish.WISHES, "Bare til læreren min"));
    }

    @Test
    void aViolentParentCannotConsent() {
        open(mother, opened -> {
            circumstances.note(opened, Map.of("commonChildren", "true"));
            return opened;
        });
        assertThatThrownBy(() -> decide(List.of(mother(Answer.NOT_ASKED), other(Answer.CONSENTED))))
                .isInstanceOfSatisfying(
                        MayNotDecide.class, why -> assertThat(why.why()).isEqualTo(MayNotDecide.Why.VIOLENT_PARENT));
    }

    @Test
    void neitherCanOneWhoIsNotedAsPerpetrator() {
        open(mother, opened -> {
            related.add(opened, RelatedPerson.named(Relation.PERPETRATOR, Tie.CHILDS_PARENT, "Far Eksempel"));
            return opened;
        });
        assertThatThrownBy(() -> decide(List.of(other(Answer.CONSENTED)))).isInstanceOf(MayNotDecide.class);
        decide(List.of(mother(Answer.CONSENTED), other(Answer.VIOLENT)));
    }

    @Test
    void theTableRefusesAViolentParentToo() {
        DecisionId decision = decide(List.of(mother(Answer.CONSENTED)));
        open(child, opened -> {
            circumstances.note(opened, Map.of("perpetratorRelation", "PARENT"));
            return opened;
        });
        assertThatThrownBy(() -> open(
                        child,
                        opened -> database.sql("""
                                insert into sharing.holder (case_id, id, decision_id, part, name, answer)
                                values (:caseId, :id, :decision, 'OTHER_PARENT', :name, 'CONSENTED')
                                """)
                                .param("caseId", child.value())
                                .param("id", TimeOrderedUuid.next())
                                .param("decision", decision.value())
                                .param("name", opened.seal("Far Eksempel").bytes())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodysConsentIsNoConsent() {
        assertThatThrownBy(() -> decide(List.of(mother(Answer.REFUSED), other(Answer.NOT_ASKED))))
                .isInstanceOfSatisfying(
                        MayNotDecide.class, why -> assertThat(why.why()).isEqualTo(MayNotDecide.Why.NOBODY_CONSENTED));
    }

    @Test
    void thePageAsksTheChildAndWhoHasResponsibility() {
        String page = visits.as(worker).text("/cases/" + child + "/sharing/new");
        assertThat(page).contains("Hva ønsker barnet selv?", "Linn", "Den andre forelderen", "Har samtykket");
        var posted = visits.as(worker)
                .post(
                        "/cases/" + child + "/sharing/new",
                        Map.of(
                                "recipientName",
                                "Eksempel helsesykepleier",
                                "kinds",
                                "KNOWN_AS",
                                "saidYes",
                                "yes",
                                "consentLanguage",
                                "nb",
                                "understood",
                                "OWN_WORDS",
                                "consentUntil",
                                today().plusDays(10).toString(),
                                "childWish",
                                "WISHES",
                                "holder-" + mother,
                                "CONSENTED"));
        assertThat(posted).hasStatus3xxRedirection();
        assertThat(open(child, decisions::of).getFirst().holders()).containsExactly(mother(Answer.CONSENTED));
    }

    private DecisionId decide(List<ParentalResponsibility> holders) {
        Consent consent = new Consent("nb", Understanding.OWN_WORDS, Consent.GivenBy.HOLDERS, holders);
        NewDecision decision = NewDecision.consent(KINDS, "", today(), today().plusMonths(3), consent)
                .asked(new ChildsSay(ChildWish.WISHES, "Bare til læreren min"));
        return open(child, opened -> decisions.decide(opened, school, decision));
    }

    private static ParentalResponsibility mother(Answer answer) {
        return new ParentalResponsibility(Part.ADULT_OF_THE_FAMILY, "Linn", answer);
    }

    private static ParentalResponsibility other(Answer answer) {
        return new ParentalResponsibility(Part.OTHER_PARENT, "Den andre forelderen", answer);
    }

    private <T> T open(CaseId id, java.util.function.Function<OpenCase, T> work) {
        return accounts.actingAs(worker, () -> door.open(id, Purpose.CHANGE, work));
    }

    private static LocalDate today() {
        return LocalDate.now(MovableClock.INSTANCE);
    }
}
