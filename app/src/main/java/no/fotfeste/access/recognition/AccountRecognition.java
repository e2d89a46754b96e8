package no.fotfeste.access.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Keeps what accounts are recognised by, and lets whoever knows the cases look when it changes. */
@NamedInterface("recognition")
@Component
public class AccountRecognition {

    private final JdbcClient database;
    private final PersonTokenMaker tokens;
    private final ObjectProvider<ConflictSearch> search;

    AccountRecognition(JdbcClient database, PersonTokenMaker tokens, ObjectProvider<ConflictSearch> search) {
        this.database = database;
        this.tokens = tokens;
        this.search = search;
    }

    /** Where the tokens of an account come from. */
    enum Source {
        NAME,
        SELF,
        RELATIVE,
        ADMINISTRATOR
    }

    private record Unnamed(AccountId account, Secret<String> name, Optional<MunicipalityNumber> municipality) {}

    /** A new account: from its name and the municipality it works in, where it works in one. */
    public void made(Viewer viewer) {
        named(new Unnamed(viewer.account(), Secret.of(viewer.displayName()), municipalityOf(viewer.body())));
        look(viewer.account());
    }

    /** Compares one account with every case at this moment. */
    public void compareNow(AccountId account) {
        complete();
        look(account);
    }

    /** Accounts that came in another way, such as from an earlier version, get what they are recognised by. */
    public void complete() {
        database.sql("""
                        select a.id, a.display_name, b.municipality_number
                        from access.account a
                        left join directory.body_in_brief b on b.id = a.body_id
                        where not exists (
                            select from access.account_token t where t.account_id = a.id and t.source = 'NAME')
                        """)
                .query((row, number) -> new Unnamed(
                        new AccountId(row.getObject("id", UUID.class)),
                        Secret.of(row.getString("display_name")),
                        Optional.ofNullable(row.getString("municipality_number"))
                                .map(MunicipalityNumber::new)))
                .list()
                .forEach(this::named);
    }

    Optional<MunicipalityNumber> municipalityOf(BodyId body) {
        return database.sql(
                        "select municipality_number from directory.body_in_brief where id = :body and municipality_number is not null")
                .param("body", body.value())
                .query(String.class)
                .optional()
                .map(MunicipalityNumber::new);
    }

    private void named(Unnamed account) {
        PersonTraits traits = new PersonTraits(
                List.of(account.name().reveal()),
                null,
                null,
                account.municipality().map(Set::of).orElse(Set.of()));
        replace(account.account(), Source.NAME, account.account().value(), traits);
    }

    /** What is known now replaces what was known. */
    void replace(AccountId account, Source source, UUID sourceId, PersonTraits traits) {
        forget(account, source, sourceId);
        Collection<PersonToken> made = tokens.ofKnown(traits);
        database.sql("""
                        insert into access.account_token (account_id, id, source, source_id, token)
                        select :account, id, :source, :sourceId, token
                        from unnest(:ids::uuid[], :tokens::bytea[]) as each (id, token)
                        """)
                .param("account", account.value())
                .param("source", source.name())
                .param("sourceId", sourceId)
                .param("ids", made.stream().map(token -> TimeOrderedUuid.next()).toArray(UUID[]::new))
                .param(
                        "tokens",
                        made.stream().map(token -> token.token().bytes()).toArray(byte[][]::new))
                .update();
    }

    void forget(AccountId account, Source source, UUID sourceId) {
        database.sql("""
                        delete from access.account_token
                        where account_id = :account and source = :source and source_id = :sourceId
                        """)
                .param("account", account.value())
                .param("source", source.name())
                .param("sourceId", sourceId)
                .update();
    }

    /** Cases where the account is recognised are closed to it. */
    void look(AccountId account) {
        search.forEach(each -> each.recognise(account));
    }
}
