package no.fotfeste.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.fotfeste.access.Accounts.Account;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Accounts end at once, whenever they were made. */
@IntegrationTest
class AccountEndTests {

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Test
    void endsOnTheDayItWasMade() {
        Viewer worker = people.centreWorker();
        String username = accounts.all().stream()
                .filter(account -> account.viewer().account().equals(worker.account()))
                .map(Account::username)
                .findFirst()
                .orElseThrow();
        assertThat(accounts.loadUserByUsername(username).getUsername()).isEqualTo(username);
        accounts.end(worker.account());
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts.loadUserByUsername(username));
        assertThat(accounts.at(worker.body())).isEmpty();
    }
}
