package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.Role;
import no.fotfeste.access.TeamService;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A centre may divide its cases among teams; one that does not is as it always was. */
@IntegrationTest
class TeamTests {

    @Autowired
    Centre centre;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    TeamService teams;

    private Viewer leader;
    private Viewer member;
    private Viewer colleague;
    private CaseId caseId;

    @BeforeEach
    void aHouse() {
        leader = centre.with(Role.CENTRE_LEADER);
        member = people.at(leader.body(), Role.CENTRE_WORKER);
        colleague = people.at(leader.body(), Role.CENTRE_WORKER);
        caseId = centre.client(member, NewClient.anonymous("Linn"));
    }

    @Test
    void withoutTeamsEverybodyAtTheCentreSeesTheCase() {
        assertThat(teams.at(leader.body())).isEmpty();
        assertThat(List.of(leader, member, colleague)).allMatch(this::sees);
    }

    @Test
    void aCaseThatIsGivenToATeamIsSeenByItsPeopleAlone() {
        UUID team = teamOf(member);
        give(team.toString());
        assertThat(sees(member)).isTrue();
        assertThat(sees(leader)).isTrue();
        assertThat(sees(colleague)).isFalse();
        assertThat(visits.as(colleague).get("/cases/" + caseId)).hasStatus(404);
        assertThat(visits.as(colleague).search("linn")).doesNotContain("<bdi>Linn</bdi>");
    }

    @Test
    void whoLeavesTheTeamLosesTheCaseAtOnce() {
        UUID team = teamOf(member);
        give(team.toString());
        visits.as(leader).post("/teams/" + team + "/members/" + leader.account() + "/end", Map.of());
        assertThat(sees(leader)).isFalse();
        assertThat(sees(member)).isTrue();
    }

    @Test
    void theLastOneStays() {
        UUID team = teamOf(member);
        visits.as(leader).post("/teams/" + team + "/members/" + leader.account() + "/end", Map.of());
        assertThat(visits.as(leader).post("/teams/" + team + "/members/" + member.account() + "/end", Map.of()))
                .hasStatus(422);
        assertThat(teams.members(leader.body()))
                .extracting(TeamService.Member::account)
                .containsExactly(member.account());
    }

    @Test
    void closingATeamGivesItsCasesBackToTheHouse() {
        UUID team = teamOf(member);
        give(team.toString());
        visits.as(leader).post("/teams/" + team + "/close", Map.of());
        assertThat(List.of(leader, member, colleague)).allMatch(this::sees);
        assertThat(teams.at(leader.body())).isEmpty();
    }

    @Test
    void aTeamOfAnotherHouseCanNeitherBeJoinedNorClosedNorGivenACase() {
        UUID team = teamOf(member);
        give(team.toString());
        Viewer elsewhere = centre.with(Role.CENTRE_LEADER);
        visits.as(elsewhere)
                .post(
                        "/teams/" + team + "/members",
                        Map.of("person", elsewhere.account().toString()));
        visits.as(elsewhere).post("/teams/" + team + "/close", Map.of());
        assertThat(teams.members(leader.body())).hasSize(2);
        CaseId theirs = centre.client(elsewhere, NewClient.anonymous("Siv"));
        assertThat(visits.as(elsewhere).fill("/cases/" + theirs + "/team", Map.of("team", team.toString())))
                .hasStatus(422);
    }

    private UUID teamOf(Viewer other) {
        visits.as(leader).post("/teams", Map.of("name", "Team for barn"));
        UUID team = teams.at(leader.body()).getFirst().id();
        visits.as(leader)
                .post(
                        "/teams/" + team + "/members",
                        Map.of("person", other.account().toString(), "reason", "WORKS_IN_TEAM"));
        return team;
    }

    private void give(String team) {
        assertThat(visits.as(leader).fill("/cases/" + caseId + "/team", Map.of("team", team)))
                .hasStatus(302);
    }

    private boolean sees(Viewer viewer) {
        return visits.as(viewer).text("/cases").contains(caseId.toString());
    }
}
