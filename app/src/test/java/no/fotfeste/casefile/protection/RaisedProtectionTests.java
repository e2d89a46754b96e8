package no.fotfeste.casefile.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseWorld;
import no.fotfeste.casefile.Protection;
import no.fotfeste.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Raising protection holds at once, a leader stays in and looks at it within a day, and what it took away can come back until then. */
class RaisedProtectionTests extends CaseWorld {

    private static final String TASK = "Se på et vern som er hevet";

    @Autowired
    AddressService addresses;

    @Autowired
    JdbcClient database;

    private Viewer leader;
    private Viewer colleague;

    @BeforeEach
    void aLeaderAndAColleague() {
        leader = people.at(worker.body(), Role.CENTRE_LEADER);
        colleague = people.at(worker.body(), Role.CENTRE_WORKER);
        visitor.post(at("addresses"), Map.of("address", "Eksempelgata 1", "grade", "ORDINARY"));
    }

    @AfterEach
    void back() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void nobodyIsTheWholeCircleByRaisingIt() {
        assertThat(visitor.fill(at("protection"), Map.of("grade", "STRICTLY_CONFIDENTIAL")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Velg minst én til som skal vite om dem");
        assertThat(client().protection()).isEqualTo(Protection.NONE);
    }

    @Test
    void theLeaderStaysInAndIsToldAtOnce() {
        raise(colleague);
        assertThat(visits.as(leader).get(at(""))).hasStatusOk();
        assertThat(visits.as(leader).text("/today")).contains(TASK, worker.displayName());
        assertThat(visits.as(colleague).text("/today")).doesNotContain(TASK);
    }

    @Test
    void onlyALeaderWhoWasChosenStaysWhereOneWas() {
        Viewer another = people.at(worker.body(), Role.CENTRE_LEADER);
        raise(leader);
        assertThat(visits.as(leader).get(at(""))).hasStatusOk();
        assertThat(visits.as(another).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatALeaderRaisesWaitsForNobody() {
        visits.as(leader)
                .fill(
                        at("protection"),
                        Map.of(
                                "grade",
                                "STRICTLY_CONFIDENTIAL",
                                "circle",
                                worker.account().toString()));
        assertThat(client().protection()).isEqualTo(Protection.STRICTLY_CONFIDENTIAL);
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
        assertThat(kept()).isZero();
    }

    @Test
    void whatItTookAwayComesBackWhenALeaderLowersIt() {
        raise(leader);
        assertThat(opened(addresses::of)).isEmpty();
        assertThat(visits.as(colleague).get(at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(decide("LOWER")).isEqualTo(302);
        assertThat(client().protection()).isEqualTo(Protection.NONE);
        assertThat(opened(addresses::of))
                .extracting(each -> each.text().reveal())
                .containsExactly("Eksempelgata 1");
        assertThat(visits.as(colleague).get(at(""))).hasStatusOk();
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
    }

    @Test
    void whatIsConfirmedStandsAndNothingIsKept() {
        raise(leader);
        assertThat(kept()).isEqualTo(1);
        assertThat(decide("STANDS")).isEqualTo(302);
        assertThat(kept()).isZero();
        assertThat(client().protection()).isEqualTo(Protection.STRICTLY_CONFIDENTIAL);
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
        assertThat(decide("LOWER")).isEqualTo(409);
        assertThat(client().protection()).isEqualTo(Protection.STRICTLY_CONFIDENTIAL);
    }

    @Test
    void afterTheDayTheGradeCanStillBeLoweredButAddressesAreGone() {
        raise(leader);
        opened(opened -> database.sql("delete from casefile.kept_address where case_id = :caseId")
                .param("caseId", opened.id().value())
                .update());
        MovableClock.INSTANCE.pass(Duration.ofDays(2));
        assertThat(decide("LOWER")).isEqualTo(302);
        assertThat(opened(addresses::of)).isEmpty();
        assertThat(visits.as(colleague).get(at(""))).hasStatusOk();
    }

    @Test
    void nobodyElseDecides() {
        raise(colleague);
        assertThat(visits.as(colleague).get(at("protection/raised"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visits.as(colleague).post(at("protection/raised"), Map.of("ruling", "LOWER")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatWasLoweredByWhoeverRaisedItComesBackWhenTheLeaderSaysSo() {
        raise(colleague);
        visitor.fill(at("protection"), Map.of("grade", "NONE"));
        assertThat(opened(OpenCase::circle)).isEmpty();
        assertThat(opened(addresses::of)).isEmpty();
        decide("LOWER");
        assertThat(opened(addresses::of)).hasSize(1);
    }

    private void raise(Viewer chosen) {
        assertThat(visitor.fill(
                        at("protection"),
                        Map.of(
                                "grade",
                                "STRICTLY_CONFIDENTIAL",
                                "circle",
                                chosen.account().toString())))
                .hasStatus3xxRedirection();
    }

    private int decide(String ruling) {
        return visits.as(leader)
                .post(at("protection/raised"), Map.of("ruling", ruling))
                .getResponse()
                .getStatus();
    }

    private long kept() {
        return opened(opened -> database.sql("select count(*) from casefile.kept_address where case_id = :caseId")
                .param("caseId", opened.id().value())
                .query(Long.class)
                .single());
    }
}
