package no.fotfeste.access.signin;

import no.fotfeste.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the first factor of an account is made with. Its password is enough once: for whoever has chosen it and has never shown
 * anything else. Later somebody else may know it, and a code is asked for too.
 */
@Component
class FirstFactorRule {

    private final JdbcClient database;

    FirstFactorRule(JdbcClient database) {
        this.database = database;
    }

    /** Whether the password alone no longer makes one. */
    boolean needsCode(AccountId account) {
        return database.sql("select enrols_with_code from access.account where id = :account")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /** The account has been secured: from now on the password alone makes no factor. */
    void secured(AccountId account) {
        database.sql("update access.account set enrols_with_code = true where id = :account and not enrols_with_code")
                .param("account", account.value())
                .update();
    }
}
