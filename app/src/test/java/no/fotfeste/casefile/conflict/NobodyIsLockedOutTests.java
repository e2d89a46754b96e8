package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.BodyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Nobody keeps everybody who leads out of a case, by what they write on its list. */
class NobodyIsLockedOutTests extends ConflictWorld {

    private Viewer mona;
    private Viewer elsewhere;

    @BeforeEach
    void theOnlyLeaderAndOneElsewhere() {
        accounts.end(leader.account());
        mona = account("Mona " + surname, worker.body(), Role.CENTRE_LEADER);
        BodyId other = body("CRISIS_CENTRE");
        elsewhere = people.at(other, Role.CENTRE_LEADER);
    }

    @Test
    void whoIsTakenOffTheListBeforeAnybodyConfirmedSeesTheCaseAgain() {
        kariIsListed();
        RelatedPerson listed = listed("Mona " + surname, null, HERE);
        assertThat(visits.as(mona).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        visitor.post(at("persons/" + listed.id() + "/remove"), Map.of());
        assertThat(visits.as(mona).get(at(""))).hasStatusOk();
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listedAgainTheyAreKeptOutAgain() {
        RelatedPerson listed = kariIsListed();
        visitor.post(at("persons/" + listed.id() + "/remove"), Map.of());
        assertThat(visits.as(kari).get(at(""))).hasStatusOk();
        kariIsListed();
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatALeaderHasConfirmedStands() {
        RelatedPerson listed = kariIsListed();
        visits.as(mona).fill(at("conflicts/" + kari.account()), Map.of("ruling", "CONFIRM", "reason", "Søster"));
        visitor.post(at("persons/" + listed.id() + "/remove"), Map.of());
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoIsKnownBySomebodyElseOnTheListStaysOut() {
        RelatedPerson listed = kariIsListed();
        kariIsListed();
        visitor.post(at("persons/" + listed.id() + "/remove"), Map.of());
        assertThat(visits.as(kari).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whereEveryLeaderIsKeptOutWhomTheHouseHasNamedStepsInAtOnce() {
        visits.as(mona)
                .post("/teams/deputies", Map.of("deputy", elsewhere.account().toString()));
        assertThat(visits.as(mona).text("/teams/deputies")).contains(elsewhere.displayName());
        assertThat(visits.as(elsewhere).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        RelatedPerson listed = listed("Mona " + surname, null, HERE);
        assertThat(visits.as(elsewhere).get(at(""))).hasStatusOk();
        assertThat(visits.as(elsewhere).text("/today")).contains(at("conflicts/" + mona.account()));
        visitor.post(at("persons/" + listed.id() + "/remove"), Map.of());
        assertThat(visits.as(elsewhere).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(mona).get(at(""))).hasStatusOk();
    }

    @Test
    void whoIsKeptOutThemselvesDoesNotStepIn() {
        Viewer sister = account("Siv " + surname, elsewhere.body(), Role.CENTRE_LEADER);
        visits.as(mona)
                .post("/teams/deputies", Map.of("deputy", sister.account().toString()));
        listed("Siv " + surname, null, HERE);
        listed("Mona " + surname, null, HERE);
        assertThat(visits.as(sister).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLeaderOutsideTheCircleStepsInBeforeAnybodyElsewhere() {
        visits.as(mona)
                .post("/teams/deputies", Map.of("deputy", elsewhere.account().toString()));
        Viewer second = people.at(worker.body(), Role.CENTRE_LEADER);
        visitor.fill(
                at("protection"),
                Map.of(
                        "grade",
                        "STRICTLY_CONFIDENTIAL",
                        "circle",
                        mona.account().toString()));
        assertThat(visits.as(second).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        listed("Mona " + surname, null, HERE);
        assertThat(visits.as(second).get(at(""))).hasStatusOk();
        assertThat(visits.as(elsewhere).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDeputyIsEndedByTheHouse() {
        visits.as(mona)
                .post("/teams/deputies", Map.of("deputy", elsewhere.account().toString()));
        visits.as(mona).post("/teams/deputies/" + elsewhere.account() + "/end", Map.of());
        listed("Mona " + surname, null, HERE);
        assertThat(visits.as(elsewhere).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Somebody has said yes to an account, and its owner has not begun: nobody can turn to them. */
    @Test
    void aLeaderWhoHasNotBegunIsNoLeaderToRelyOn() {
        visits.as(mona)
                .post("/teams/deputies", Map.of("deputy", elsewhere.account().toString()));
        notBegun("Siv Eksempel");
        listed("Mona " + surname, null, HERE);
        assertThat(visits.as(elsewhere).get(at(""))).hasStatusOk();
    }

    private void notBegun(String name) {
        Viewer asked = accounts.ask(
                new NewAccount("siv-" + UUID.randomUUID(), "", name, worker.body(), null, Role.CENTRE_LEADER));
        database.sql("update access.account set waiting = false where id = :id")
                .param("id", asked.account().value())
                .update();
    }
}
