package no.fotfeste.casefile.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OnlyToHelp;
import no.fotfeste.access.emergency.EmergencyOpening;
import no.fotfeste.access.emergency.EmergencyOpeningService;
import no.fotfeste.casefile.CaseWorld;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.protection.AddressService;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever opens a case in an emergency reads and helps, and changes nothing in who sees it. What they did is told, and can be undone. */
class OnlyToHelpTests extends CaseWorld {

    private static final Pattern UNDO = Pattern.compile("action=\"([^\"]*/changes/[^\"]*/undo)\"");

    @Autowired
    Centre centre;

    @Autowired
    ProtectionService protections;

    @Autowired
    AddressService addresses;

    @Autowired
    Circumstances circumstances;

    @Autowired
    EmergencyOpeningService breaks;

    @Autowired
    JdbcClient database;

    private Viewer leader;
    private Viewer bodil;
    private Visitor inEmergency;

    @BeforeEach
    void somebodyElsewhereOpensTheCase() {
        leader = people.at(worker.body(), Role.CENTRE_LEADER);
        bodil = people.centreWorker();
        inEmergency = visits.as(bodil);
        inEmergency.post("/break-glass", Map.of("case", caseId.toString(), "reason", "DANGER", "words", "Hun ringte"));
    }

    @Test
    void doesNotMakeThemselvesTheCircle() {
        assertThatNothingCameOf(
                inEmergency.post(at("protection"), Map.of("grade", "STRICTLY_CONFIDENTIAL", "version", version())));
        assertThat(client().protection()).isEqualTo(Protection.NONE);
        assertThat(visits.as(leader).get(at(""))).hasStatusOk();
    }

    @Test
    void doesNotLetTheirOwnHouseCoordinate() {
        assertThatNothingCameOf(inEmergency.post(
                at("coordination"),
                Map.of("receiver", bodil.body() + "/", "provision", "MUNICIPAL_COORDINATION", "replaces", "")));
    }

    @Test
    void doesNotAddToTheFamilyACaseOfTheirOwn() {
        assertThatNothingCameOf(inEmergency.post(
                at("family/new"), Map.of("kind", "CHILD", "knownAs", "Gutten", "born", "2017", "language", "nb")));
        assertThat(inEmergency.text("/cases")).doesNotContain("Gutten");
    }

    @Test
    void keepsNobodyOutByAList() {
        assertThatNothingCameOf(inEmergency.post(
                at("persons/new"),
                Map.of("relation", "KIN_OF_PERPETRATOR", "name", worker.displayName(), "born", "1.1.1980")));
        assertThat(visitor.get(at(""))).hasStatusOk();
    }

    @Test
    void keepsNobodyOutByTheNameOfTheClient() {
        assertThat(inEmergency.post(
                        at("client"),
                        details(Map.of("fullName", worker.displayName(), "born", "1980", "wishes", "yes"))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(client().fullName()).isNull();
        assertThat(inEmergency.post(at("client"), details(Map.of("safeContact", "Ring etter kl. 10"))))
                .hasStatus3xxRedirection();
        assertThat(client().safeContact()).isEqualTo("Ring etter kl. 10");
    }

    @Test
    void isToldWhyAndWhoCan() {
        assertThat(inEmergency.get(at("protection"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(inEmergency.text(at("protection")))
                .contains("Ikke mens saken er åpnet i nød", "Lederen ved senteret", "Lukk saken nå");
    }

    @Test
    void isNotOfferedIt() {
        assertThat(visitor.text(at("client"))).contains(at("protection"));
        assertThat(inEmergency.text(at("client"))).doesNotContain(at("protection"));
        assertThat(visitor.text(at("persons"))).contains(at("persons/new"));
        assertThat(inEmergency.text(at("persons"))).doesNotContain(at("persons/new"));
    }

    @Test
    void aServiceThatForgetsIsStoppedByTheCaseAndThenByTheDatabase() {
        assertThatThrownBy(() -> centre.in(bodil, caseId, opened -> {
                    protections.set(opened, Protection.STRICTLY_CONFIDENTIAL, java.util.Set.of());
                    return opened;
                }))
                .isInstanceOf(OnlyToHelp.class);
        assertThatThrownBy(() -> centre.in(
                        bodil,
                        caseId,
                        opened -> database.sql("""
                                insert into access.case_grant (case_id, id, kind, body_id, reason)
                                values (:caseId, gen_random_uuid(), 'COORDINATION', :body, 'TEST')
                                """)
                                .param("caseId", caseId.value())
                                .param("body", bodil.body().value())
                                .update()))
                .hasStackTraceContaining("Nobody changes in an emergency who sees a case");
    }

    @Test
    void whatFollowsFromThemChangesItNoMore() {
        assertThatThrownBy(() -> centre.in(
                        bodil,
                        caseId,
                        opened -> door.openAsSystem(caseId, Purpose.FOLLOW_UP, system -> {
                            system.whoSees().grantCoordination(BodyId.next());
                            return system;
                        })))
                .isInstanceOf(OnlyToHelp.class);
    }

    @Test
    void maySayThatTheyAreInConflictThemselves() {
        assertThat(inEmergency.post(at("own-conflict"), Map.of("why", "Hun er min søster")))
                .hasStatus3xxRedirection();
        assertThat(inEmergency.get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.get(at(""))).hasStatusOk();
    }

    @Test
    void theLeaderReadsWhatWasDoneAndUndoesIt() {
        inEmergency.post(at("addresses"), Map.of("address", "Eksempelgata 1", "grade", "ORDINARY"));
        inEmergency.post(at("journal/new"), Map.of("kind", "NOTE", "note", "Snakket med henne"));
        String review = review();
        String page = visits.as(leader).text(review);
        assertThat(page).contains("Skrev inn en adresse", "Hva som ble endret");
        assertThat(opened(addresses::of)).hasSize(1);
        visits.as(leader).post(undoOnly(page), Map.of());
        assertThat(opened(addresses::of)).isEmpty();
        assertThat(visits.as(leader).text(review)).contains("Angret").doesNotContain("/undo\"");
    }

    @Test
    void whatSomebodyHasChangedSinceStands() {
        centre.in(bodil, caseId, opened -> {
            circumstances.note(opened, Map.of("housing", "NEEDS_NEW_HOME"));
            return opened;
        });
        String page = visits.as(leader).text(review());
        String undo = undoOnly(page);
        opened(opened -> {
            circumstances.note(opened, Map.of("housing", "NEW_HOME_SECURED"));
            return opened;
        });
        assertThat(visits.as(leader).text(review()))
                .contains("Kan ikke angres her")
                .doesNotContain("/undo\"");
        visits.as(leader).post(undo, Map.of());
        assertThat(opened(circumstances::of)).containsEntry("housing", "NEW_HOME_SECURED");
    }

    @Test
    void whatWasNotNeededEndsWithThat() {
        visits.as(leader).post(review(), Map.of("verdict", "NOT_NEEDED", "words", "Vakta var her"));
        assertThat(inEmergency.get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void assertThatNothingCameOf(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.get(at(""))).hasStatusOk();
        assertThat(inEmergency.get(at(""))).hasStatusOk();
        inEmergency.post("/break-glass/" + caseId + "/end", Map.of());
        assertThat(inEmergency.get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(people.at(bodil.body(), Role.CENTRE_LEADER)).get(at("")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String review() {
        List<EmergencyOpening> all =
                accounts.actingAs(leader, () -> door.look(Purpose.TODAY, breaks::toReview)).stream()
                        .filter(each -> each.caseId().equals(caseId))
                        .toList();
        UUID broken = all.getFirst().id();
        return at("break-glass/" + broken);
    }

    private static String undoOnly(String page) {
        Matcher undo = UNDO.matcher(page);
        assertThat(undo.find()).isTrue();
        String first = undo.group(1);
        assertThat(undo.find()).isFalse();
        return first;
    }

    private String version() {
        Matcher shown = Pattern.compile("name=\"version\" value=\"([^\"]*)\"").matcher(visitor.text(at("protection")));
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }
}
