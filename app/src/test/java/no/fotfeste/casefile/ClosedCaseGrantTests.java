package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.kernel.BodyId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What looks for something to do reads open cases only: every grant of a case knows whether it is closed, whenever it was given. */
class ClosedCaseGrantTests extends CaseWorld {

    @Autowired
    CaseChanges changes;

    @Autowired
    JdbcClient database;

    @Test
    void aNewCaseIsOpen() {
        assertThat(told()).containsExactly(false);
        assertThat(lookedThrough()).isTrue();
    }

    @Test
    void aClosedCaseIsSeenAndNotLookedThrough() {
        close();
        assertThat(told()).containsExactly(true);
        assertThat(lookedThrough()).isFalse();
        assertThat(visitor.text("/cases")).contains("Linn");
        assertThat(client().closedAt()).isNotNull();
    }

    @Test
    void aGrantThatIsGivenInAClosedCaseKnows() {
        close();
        coordinateElsewhere();
        assertThat(told()).containsExactly(true, true);
    }

    @Test
    void anOpenedCaseIsLookedThroughAgainByEverybody() {
        close();
        coordinateElsewhere();
        opened(opened -> {
            changes.reopen(opened);
            return opened;
        });
        assertThat(told()).containsExactly(false, false);
        assertThat(lookedThrough()).isTrue();
    }

    private void close() {
        opened(opened -> {
            changes.close(opened);
            return opened;
        });
    }

    private void coordinateElsewhere() {
        opened(opened -> {
            opened.whoSees().grantCoordination(BodyId.next());
            return opened;
        });
    }

    private List<Boolean> told() {
        return opened(opened -> database.sql("select case_closed from access.case_grant where case_id = :id")
                .param("id", opened.id().value())
                .query(Boolean.class)
                .list());
    }

    private boolean lookedThrough() {
        Set<UUID> open = accounts.actingAs(
                worker,
                () -> door.look(
                        Purpose.LIST,
                        viewing -> database.sql("select access.visible_open_cases()")
                                .query(UUID.class)
                                .set()));
        return open.contains(caseId.value());
    }
}
