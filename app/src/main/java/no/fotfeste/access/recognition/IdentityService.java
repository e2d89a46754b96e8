package no.fotfeste.access.recognition;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.DoorTransactions;
import no.fotfeste.access.recognition.AccountRecognition.Source;
import no.fotfeste.access.signin.AccountEvents;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.vault.Cipher;
import no.fotfeste.vault.OwnCiphers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * What an administrator notes of staff and named contacts, so that they are compared by more than a name. It goes in and is never
 * shown again; whether it closed a case is told to nobody, the administrator least of all. Row security keeps it from everyone else.
 */
@NamedInterface("recognition")
@Component
public class IdentityService {

    private final CurrentViewer current;
    private final DoorTransactions transactions;
    private final JdbcClient database;
    private final OwnCiphers ciphers;
    private final AccountRecognition accounts;
    private final ContactRecognition contacts;
    private final AccountEvents events;
    private final Clock clock;

    IdentityService(
            CurrentViewer current,
            DoorTransactions transactions,
            JdbcClient database,
            OwnCiphers ciphers,
            AccountRecognition accounts,
            ContactRecognition contacts,
            AccountEvents events,
            Clock clock) {
        this.current = current;
        this.transactions = transactions;
        this.database = database;
        this.ciphers = ciphers;
        this.accounts = accounts;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * That something has been noted, and not what.
     *
     * @param by the name of who noted it
     */
    public record Noted(boolean born, boolean number, Instant at, Secret<String> by) {}

    private record Person(AccountId account, Secret<String> name) {}

    /** What has been noted of an account or a contact. */
    public Optional<Noted> of(Identifier who) {
        return asAdministrator(viewer -> database.sql("""
                        select k.born is not null as born, k.identity_number is not null as number, k.noted_at, a.display_name
                        from access.known_identity k
                        join access.account a on a.id = k.noted_by
                        where k.id = :id
                        """)
                .param("id", who.value())
                .query((row, number) -> new Noted(
                        row.getBoolean("born"),
                        row.getBoolean("number"),
                        row.getTimestamp("noted_at").toInstant(),
                        Secret.of(row.getString("display_name"))))
                .optional());
    }

    /** Notes it of an account, beside what stands there already, and compares at once. */
    public void note(AccountId account, @Nullable BirthDay born, @Nullable NationalIdentityNumber identityNumber) {
        change(viewer -> {
            keep(account, "account_id", born, identityNumber, viewer);
            person(account).ifPresent(person -> compare(person, account));
            events.note(account, What.IDENTITY_NOTED);
        });
    }

    /** Notes it of a contact, and of the account of the same person. */
    public void note(ContactId contact, @Nullable BirthDay born, @Nullable NationalIdentityNumber identityNumber) {
        change(viewer -> {
            keep(contact, "contact_id", born, identityNumber, viewer);
            contacts.renew(Set.of(contact));
            persons(contact).forEach(person -> {
                compare(person, contact);
                events.note(person.account, What.IDENTITY_NOTED);
            });
        });
    }

    /** Removes what was noted of an account. A case that was closed by it stays closed until a leader lifts it. */
    public void forget(AccountId account) {
        change(viewer -> {
            delete(account);
            accounts.forget(account, Source.ADMINISTRATOR, account.value());
            events.note(account, What.IDENTITY_REMOVED);
        });
    }

    /** The same of a contact. */
    public void forget(ContactId contact) {
        change(viewer -> {
            delete(contact);
            contacts.renew(Set.of(contact));
            persons(contact).forEach(person -> {
                accounts.forget(person.account, Source.ADMINISTRATOR, contact.value());
                events.note(person.account, What.IDENTITY_REMOVED);
            });
        });
    }

    private void keep(
            Identifier who,
            String column,
            @Nullable BirthDay born,
            @Nullable NationalIdentityNumber identityNumber,
            Viewer viewer) {
        Cipher cipher = ciphers.of(who);
        database.sql("""
                        insert into access.known_identity (id, %s, born, identity_number, noted_at, noted_by)
                        values (:id, :id, :born, :number, :now, :by)
                        on conflict (id) do update
                        set born = coalesce(excluded.born, known_identity.born),
                            identity_number = coalesce(excluded.identity_number, known_identity.identity_number),
                            noted_at = excluded.noted_at, noted_by = excluded.noted_by
                        """.formatted(column))
                .param("id", who.value())
                .param("born", sealed(cipher, BirthDay.revealed(born)), Types.BINARY)
                .param("number", sealed(cipher, NationalIdentityNumber.revealed(identityNumber)), Types.BINARY)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", viewer.account().value())
                .update();
    }

    private void delete(Identifier who) {
        database.sql("delete from access.known_identity where id = :id")
                .param("id", who.value())
                .update();
    }

    /** Compares an account by its own name and what is kept of the account or of the contact who is the same person. */
    private void compare(Person person, Identifier kept) {
        Cipher cipher = ciphers.of(kept);
        PersonTraits traits = database.sql("select born, identity_number from access.known_identity where id = :id")
                .param("id", kept.value())
                .query((row, number) -> new PersonTraits(
                        List.of(person.name.reveal()),
                        BirthDay.ofNullable(text(cipher, row.getBytes("born"))),
                        NationalIdentityNumber.ofNullable(text(cipher, row.getBytes("identity_number"))),
                        Set.of()))
                .single();
        accounts.replace(person.account, Source.ADMINISTRATOR, kept.value(), traits);
        accounts.look(person.account);
    }

    private Optional<Person> person(AccountId account) {
        return persons("id", account).stream().findFirst();
    }

    private List<Person> persons(ContactId contact) {
        return persons("contact_id", contact);
    }

    private List<Person> persons(String column, Identifier value) {
        return database.sql("select id, display_name from access.account where %s = :value".formatted(column))
                .param("value", value.value())
                .query((row, number) -> new Person(
                        new AccountId(row.getObject("id", UUID.class)), Secret.of(row.getString("display_name"))))
                .list();
    }

    private void change(Consumer<Viewer> work) {
        asAdministrator(viewer -> {
            work.accept(viewer);
            return viewer;
        });
    }

    private <T> T asAdministrator(Function<Viewer, T> work) {
        Viewer viewer = current.get();
        if (viewer.role() != Role.ADMINISTRATOR) {
            throw new IllegalStateException("Only an administrator keeps what others are recognised by");
        }
        return transactions.join(opened -> {
            opened.show(Optional.of(viewer));
            return work.apply(viewer);
        });
    }

    private static byte @Nullable [] sealed(Cipher cipher, @Nullable String text) {
        return text == null ? null : cipher.seal(text).bytes();
    }

    private static @Nullable String text(Cipher cipher, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.unseal(Sealed.of(sealed));
    }
}
