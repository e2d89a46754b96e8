package no.fotfeste.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import no.fotfeste.access.AccountService.Account;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts end at once, whenever they were made. */
@IntegrationTest
class AccountEndTests {

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void endsOnTheDayItWasMade() {
        Viewer worker = people.centreWorker();
        String username = usernameOf(worker);
        assertThat(accounts.loadUserByUsername(username).getUsername()).isEqualTo(username);
        accounts.end(worker.account());
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts.loadUserByUsername(username));
        assertThat(accounts.at(worker.body())).isEmpty();
    }

    /** It ends at once by having ended yesterday, and nobody is told that. */
    @Test
    void saysThatItEndedOnTheDayThatItDid() {
        Viewer worker = people.centreWorker();
        accounts.end(worker.account());
        assertThat(accounts.find(worker.account()).orElseThrow().ended())
                .isEqualTo(LocalDate.now(MovableClock.INSTANCE));
    }

    @Test
    void theLastAdministratorStays() {
        Viewer last = people.at(BodyId.next(), Role.ADMINISTRATOR);
        people.at(BodyId.next(), Role.ADMINISTRATOR);
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            database.sql(
                            "update access.account set open_until = open_from - 1 where role = 'ADMINISTRATOR' and id <> :id")
                    .param("id", last.account().value())
                    .update();
            assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> accounts.end(last.account()));
        });
        assertThat(accounts.viewer(last.account())).isPresent();
        accounts.end(last.account());
        assertThat(accounts.viewer(last.account())).as("there are others").isEmpty();
    }

    @Test
    void isSignedOutWhereItWasSignedIn() {
        Viewer gone = people.centreWorker();
        Viewer stays = people.centreWorker();
        signIn(gone);
        signIn(stays);
        accounts.end(gone.account());
        assertThat(sessions(gone)).isZero();
        assertThat(sessions(stays)).isOne();
    }

    private void signIn(Viewer viewer) {
        database.sql("""
                        insert into access.session (primary_id, session_id, creation_time, last_access_time,
                            max_inactive_interval, expiry_time, principal_name)
                        values (:id, :id, 0, 0, 1800, 9000000000000, :name)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("name", usernameOf(viewer))
                .update();
    }

    private long sessions(Viewer viewer) {
        return database.sql("select count(*) from access.session where principal_name = :name")
                .param("name", usernameOf(viewer))
                .query(Long.class)
                .single();
    }

    private String usernameOf(Viewer viewer) {
        return accounts.all().stream()
                .filter(account -> account.viewer().account().equals(viewer.account()))
                .map(Account::username)
                .findFirst()
                .orElseThrow()
                .reveal();
    }
}
