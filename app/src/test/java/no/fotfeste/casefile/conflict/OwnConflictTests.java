package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A worker says that she is in conflict. The case is gone for her, she is thanked without a word of it, and a leader decides. */
class OwnConflictTests extends ConflictWorld {

    private static final String SAID = "casefile.ownConflict.said";
    private static final String WHY = "Han er fetteren min";

    @Test
    void theCaseIsClosedToHerAtOnceAndToNobodyElse() {
        assertThat(visits.as(kari).text(at(""))).contains(at("own-conflict"));
        assertThat(tell(kari, WHY)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/today");
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(kari).text("/cases")).doesNotContain("Linn");
        assertThat(visitor.get(at(""))).hasStatusOk();
    }

    @Test
    void whatSheReadsAfterwardsRevealsNothing() {
        MvcTestResult answer = tell(kari, WHY);
        assertThat(Map.copyOf(answer.getMvcResult().getFlashMap())).isEqualTo(Map.of("said", SAID));
        assertThat(visits.as(kari)
                        .mvc()
                        .get()
                        .uri("/today")
                        .flashAttr("said", SAID)
                        .exchange())
                .bodyText()
                .contains("Det er notert, og en leder får beskjed")
                .doesNotContain("Linn", caseId.toString(), WHY);
    }

    @Test
    void theLeaderGetsTheTaskWithHerReasonAndSheDoesNot() {
        tell(kari, WHY);
        assertThat(visits.as(leader).text("/today")).contains("Kari " + surname + " har meldt seg inhabil");
        assertThat(visits.as(leader).text(at("conflicts/" + kari.account())))
                .contains("Sa selv: " + WHY)
                .doesNotContain("ligner brukeren");
        assertThat(visits.as(kari).text("/today")).doesNotContain("inhabil");
    }

    @Test
    void aLeaderWhoTellsDoesNotDecideAboutHerself() {
        Viewer other = people.at(worker.body(), Role.CENTRE_LEADER);
        tell(leader, WHY);
        assertThat(visits.as(leader).get(at("conflicts"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(other).text("/today")).contains("har meldt seg inhabil");
    }

    @Test
    void theWholeFamilyIsClosed() {
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Gutten", "born", "2017", "language", "nb"));
        tell(kari, WHY);
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Jenta", "born", "2020", "language", "nb"));
        assertThat(visits.as(kari).text("/cases")).doesNotContain("Linn", "Gutten", "Jenta");
    }

    @Test
    void whatALeaderLiftsIsOpenAgainAndCanBeToldAnew() {
        tell(kari, WHY);
        Visitor deciding = visits.as(leader);
        deciding.fill(
                at("conflicts/" + kari.account()), Map.of("ruling", "LIFT", "reason", "De kjenner ikke hverandre"));
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        tell(kari, "Jeg tok feil, det er han");
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(deciding.text("/today")).contains("har meldt seg inhabil");
    }

    @Test
    void sheMustSayWhy() {
        assertThat(tell(kari, " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv hvorfor");
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
    }

    @Test
    void whoDoesNotSeeTheCaseHasNothingToTell() {
        Viewer stranger = people.centreWorker();
        assertThat(visits.as(stranger).get(at("own-conflict"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tell(stranger, WHY)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(leader).text(at("conflicts"))).doesNotContain(stranger.displayName());
    }

    @Test
    void anAccountThatEndedMeanwhileIsNoTaskAndCanStillBeDecided() {
        tell(kari, WHY);
        accounts.end(kari.account());
        assertThat(visits.as(leader).text("/today")).doesNotContain("har meldt seg inhabil");
        assertThat(visits.as(leader)
                        .fill(
                                at("conflicts/" + kari.account()),
                                Map.of("ruling", "CONFIRM", "reason", "Hun har sluttet")))
                .hasStatus3xxRedirection();
        assertThat(visits.as(leader).text(at("conflicts"))).contains("lukket, bekreftet");
    }

    @Test
    void anAccountThatNeverWasCannotBeDecidedAbout() {
        for (String below : new String[] {"conflicts/", "conflicts/contacts/"}) {
            String path = at(below + AccountId.next());
            assertThat(visits.as(leader).get(path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(visits.as(leader).post(path, Map.of("ruling", "LIFT", "reason", "Ingen")))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void whoIsInConflictIsNotAmongThoseTheCaseCanBeClosedTo() {
        assertThat(visitor.text(at("protection"))).contains("Kari " + surname);
        tell(kari, WHY);
        assertThat(visitor.text(at("protection"))).doesNotContain("Kari " + surname, "inhabil");
    }

    private MvcTestResult tell(Viewer viewer, String why) {
        return visits.as(viewer).post(at("own-conflict"), Map.of("why", why));
    }
}
