package no.fotfeste.access.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody is shown stood so at one moment, whatever a colleague does while the page is being made. */
@IntegrationTest
class OneMomentTests {

    @Autowired
    Door door;

    @Autowired
    AccountService accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    Viewer worker;
    CaseId caseId;

    @BeforeEach
    void aCase() {
        worker = people.centreWorker();
        caseId = accounts.actingAs(worker, () -> door.create(OpenCase::id));
    }

    @Test
    void whoReadsSeesNothingOfWhatHappensMeanwhile() {
        Counted seen = open(Purpose.READ, () -> countAround(this::aColleagueLooks));
        assertThat(seen.after()).isEqualTo(seen.before());
    }

    @Test
    void aListIsOfOneMoment() {
        Counted seen =
                accounts.actingAs(worker, () -> door.look(Purpose.LIST, viewing -> countAround(this::aColleagueLooks)));
        assertThat(seen.after()).isEqualTo(seen.before());
    }

    @Test
    void whoChangesSomethingSeesWhatOthersHaveDone() {
        Counted seen = open(Purpose.CHANGE, () -> countAround(this::aColleagueLooks));
        assertThat(seen.after()).isEqualTo(seen.before() + 1);
    }

    @Test
    void aLookInsideAChangeSeesWhatTheChangeSees() {
        Counted seen = open(
                Purpose.CHANGE,
                () -> accounts.actingAs(
                        worker, () -> door.look(Purpose.LIST, viewing -> countAround(this::aColleagueLooks))));
        assertThat(seen.after()).isEqualTo(seen.before() + 1);
    }

    /** A page may write on its way: a plan renews itself when it is read. Whoever was overtaken reads again. */
    @Test
    void whoWasOvertakenReadsAgainAndIsInTheLogOnce() {
        AtomicInteger attempts = new AtomicInteger();
        Counted seen = open(Purpose.READ, () -> {
            int before = entries();
            if (attempts.incrementAndGet() == 1) {
                aColleagueWrites();
            }
            write();
            return new Counted(before, entries());
        });
        assertThat(attempts).hasValue(2);
        // The case was made, the page was asked for, and a colleague wrote.
        assertThat(seen).isEqualTo(new Counted(3, 3));
        assertThat(open(Purpose.READ, this::entries)).isEqualTo(4);
    }

    @Test
    void whoIsOvertakenAgainAndAgainIsTold() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> open(Purpose.READ, () -> {
                    attempts.incrementAndGet();
                    int before = entries();
                    aColleagueWrites();
                    write();
                    return before;
                }))
                .isInstanceOf(PessimisticLockingFailureException.class);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void oneMomentCostsNoStatement() {
        List<String> read = StatementCounter.during(() -> open(Purpose.READ, this::entries));
        List<String> change = StatementCounter.during(() -> open(Purpose.CHANGE, this::entries));
        assertThat(read).hasSameSizeAs(change);
        assertThat(read).anyMatch(statement -> statement.contains("repeatable read"));
        assertThat(change).noneMatch(statement -> statement.contains("repeatable read"));
    }

    private record Counted(int before, int after) {}

    private Counted countAround(Runnable meanwhile) {
        int before = entries();
        meanwhile.run();
        return new Counted(before, entries());
    }

    private void aColleagueLooks() {
        CompletableFuture.runAsync(() -> open(Purpose.CHANGE, () -> 0)).join();
    }

    private void aColleagueWrites() {
        CompletableFuture.runAsync(() -> open(Purpose.CHANGE, this::write)).join();
    }

    /** As a page does on its way: something that a colleague may write too. */
    private int write() {
        int written = database.sql("update access.case_grant set reason = reason where case_id = :id")
                .param("id", caseId.value())
                .update();
        assertThat(written).isPositive();
        return written;
    }

    private <T> T open(Purpose purpose, Supplier<T> work) {
        return accounts.actingAs(worker, () -> door.open(caseId, purpose, opened -> work.get()));
    }

    private int entries() {
        return database.sql("select count(*) from access.log where case_id = :id")
                .param("id", caseId.value())
                .query(Integer.class)
                .single();
    }
}
