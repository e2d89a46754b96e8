package no.fotfeste.access.signin;

import java.util.List;
import java.util.Optional;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the subjects of sign-in services are here. Nobody gets an account by signing in. */
@Component
public class ProviderAccounts {

    private final JdbcClient database;

    ProviderAccounts(JdbcClient database) {
        this.database = database;
    }

    /** A subject of a service. */
    @PlainText
    public record Link(String issuer, Secret<String> subject) {}

    /** Which subjects are let in to an account. */
    public List<Link> of(AccountId account) {
        return database.sql("select issuer, subject from access.provider_account where account_id = :account"
                        + " order by issuer, subject")
                .param("account", account.value())
                .query((row, number) -> new Link(row.getString("issuer"), Secret.of(row.getString("subject"))))
                .list();
    }

    /** The user name of the account that a subject is let in to. */
    Optional<String> username(String issuer, String subject) {
        return database.sql("""
                        select a.username from access.provider_account p join access.account a on a.id = p.account_id
                        where p.issuer = :issuer and p.subject = :subject
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(String.class)
                .optional();
    }

    boolean link(AccountId account, String issuer, String subject) {
        return database.sql("""
                                insert into access.provider_account (issuer, subject, account_id)
                                values (:issuer, :subject, :account) on conflict do nothing
                                """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    boolean unlink(AccountId account, String issuer, String subject) {
        return database.sql("delete from access.provider_account"
                                + " where issuer = :issuer and subject = :subject and account_id = :account")
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("account", account.value())
                        .update()
                == 1;
    }
}
