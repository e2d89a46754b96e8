package no.fotfeste.access.signin;

import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The password of an account: chosen by its owner, and by nobody else. */
@Component
public class PasswordService {

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final AccountEvents events;

    PasswordService(JdbcClient database, PasswordEncoder passwords, AccountEvents events) {
        this.database = database;
        this.passwords = passwords;
        this.events = events;
    }

    /** What is kept of a password. */
    Secret<String> hash(Secret<String> password) {
        return Secret.of(String.valueOf(passwords.encode(password.reveal())));
    }

    /** Its owner has chosen another one. */
    @Transactional
    public void change(AccountId account, Secret<String> password) {
        changeToHash(account, hash(password));
    }

    /** The same, where only what is kept of it is known by now. */
    @Transactional
    void changeToHash(AccountId account, Secret<String> hash) {
        keep(account, hash.reveal());
        events.note(account, What.PASSWORD_CHANGED);
    }

    /** From now on no password is right. */
    void forget(AccountId account) {
        keep(account, null);
    }

    private void keep(AccountId account, @Nullable String hash) {
        database.sql("update access.account set password_hash = :hash, version = version + 1 where id = :account")
                .param("hash", hash)
                .param("account", account.value())
                .update();
    }
}
