package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.fotfeste.access.TeamService;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.kernel.Identifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader is told of those whom a conflict keeps out, and not of those who would see nothing of the case anyhow. */
class WhoWouldSeeTests extends ConflictWorld {

    private static final String TASK = "Er det inhabilitet?";

    @Autowired
    ConflictService conflicts;

    @Autowired
    ProtectionService protections;

    @Autowired
    TeamService teams;

    @BeforeEach
    void kariIsFound() {
        kariIsListed();
    }

    @Test
    void aColleagueWouldSeeTheCase() {
        assertThat(listed()).contains(kari.account());
        assertThat(visits.as(leader).text("/today")).contains(TASK);
    }

    @Test
    void whoIsOutsideTheCircleWouldNot() {
        opened(opened -> {
            protections.set(opened, Protection.STRICTLY_CONFIDENTIAL, Set.of(worker.account(), leader.account()));
            return opened;
        });
        assertThat(listed()).doesNotContain(kari.account());
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
    }

    @Test
    void whoIsOutsideTheTeamWouldNot() {
        teams.create(worker.body(), "Team nord", worker.account());
        TeamService.Team team = teams.at(worker.body()).getFirst();
        teams.join(worker.body(), team.id(), leader.account(), TeamService.Reason.LEADS_TEAM);
        opened(opened -> {
            teams.give(opened, team.id());
            return opened;
        });
        assertThat(listed()).doesNotContain(kari.account());
        assertThat(visits.as(leader).text("/today")).doesNotContain(TASK);
        teams.join(worker.body(), team.id(), kari.account(), TeamService.Reason.WORKS_IN_TEAM);
        assertThat(listed()).contains(kari.account());
    }

    @Test
    void whoseAccountHasEndedWouldNot() {
        database.sql("update access.account set open_until = open_from - 1 where id = :id")
                .param("id", kari.account().value())
                .update();
        assertThat(listed()).doesNotContain(kari.account());
    }

    @Test
    void whoMayUseNoRightOfTheKindWouldNot() {
        database.sql("update access.account set role = 'ADMINISTRATOR' where id = :id")
                .param("id", kari.account().value())
                .update();
        assertThat(listed()).doesNotContain(kari.account());
    }

    private List<Identifier> listed() {
        return opened(opened -> conflicts.of(opened).stream().map(Conflict::who).toList());
    }
}
