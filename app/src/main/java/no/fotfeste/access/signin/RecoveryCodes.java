package no.fotfeste.access.signin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes on paper, for who has lost the telephone. Each is good once; only hashes are kept. */
@Component
public class RecoveryCodes {

    private static final int CODES = 10;
    private static final int BYTES = 10;

    private final JdbcClient database;

    RecoveryCodes(JdbcClient database) {
        this.database = database;
    }

    /** Makes new ones; the old ones are good for nothing any more. They can be shown now and never again. */
    @Transactional
    public List<String> make(AccountId account) {
        remove(account);
        List<String> codes = Stream.generate(() -> CopiedByHand.grouped(RandomSecret.random(BYTES)))
                .limit(CODES)
                .toList();
        for (String code : codes) {
            database.sql("insert into access.recovery_code (account_id, hash) values (:account, :hash)")
                    .param("account", account.value())
                    .param("hash", hash(account, code))
                    .update();
        }
        return codes;
    }

    /** Uses one up, if it is one. */
    boolean use(AccountId account, String typed) {
        return database.sql("delete from access.recovery_code where account_id = :account and hash = :hash")
                        .param("account", account.value())
                        .param("hash", hash(account, typed))
                        .update()
                == 1;
    }

    /** How many there are left. */
    public int left(AccountId account) {
        return database.sql("select count(*) from access.recovery_code where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    void remove(AccountId account) {
        database.sql("delete from access.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static byte[] hash(AccountId account, String code) {
        return Sha256.of(account + " " + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }
}
