package no.fotfeste.access.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.vault.Cipher;
import no.fotfeste.vault.OwnCiphers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what named contacts are recognised by, and lets whoever knows the cases look when it changes. */
@NamedInterface("recognition")
@Component
public class ContactRecognition {

    private static final int SOME = 200;

    private final JdbcClient database;
    private final PersonTokenMaker tokens;
    private final OwnCiphers ciphers;
    private final ObjectProvider<ConflictSearch> search;

    ContactRecognition(
            JdbcClient database, PersonTokenMaker tokens, OwnCiphers ciphers, ObjectProvider<ConflictSearch> search) {
        this.database = database;
        this.tokens = tokens;
        this.ciphers = ciphers;
        this.search = search;
    }

    private record Known(ContactId contact, PersonTraits traits) {}

    /**
     * Takes some of those in the directory who are new or have changed, in a transaction of its own.
     *
     * @return whether there may be more of them
     */
    @Transactional
    public boolean renewSome() {
        List<ContactId> some = database.sql("""
                        delete from access.contact_unread
                        where contact_id in (select contact_id from access.contact_unread order by contact_id limit :some)
                        returning contact_id
                        """)
                .param("some", SOME)
                .query((row, number) -> new ContactId(row.getObject("contact_id", UUID.class)))
                .list();
        if (!some.isEmpty()) {
            renew(some);
        }
        return some.size() == SOME;
    }

    /** What is known of these now replaces what was known, and they are compared at once. */
    void renew(Collection<ContactId> contacts) {
        UUID[] ids = contacts.stream().map(ContactId::value).toArray(UUID[]::new);
        List<Known> known = database.sql("""
                        select c.id, c.name, b.municipality_number, k.born, k.identity_number
                        from directory.contact_in_brief c
                        join directory.body_in_brief b on b.id = c.body_id
                        left join access.known_identity k on k.contact_id = c.id
                        where c.id = any(:contacts)
                        """)
                .param("contacts", ids)
                .query((row, number) -> known(row))
                .list();
        database.sql("delete from access.contact_token where contact_id = any(:contacts)")
                .param("contacts", ids)
                .update();
        insert(known);
        search.forEach(each -> each.recognise(contacts));
    }

    private void insert(List<Known> known) {
        List<UUID> whose = new ArrayList<>();
        List<byte[]> made = new ArrayList<>();
        for (Known each : known) {
            for (PersonToken token : tokens.ofKnown(each.traits)) {
                whose.add(each.contact.value());
                made.add(token.token().bytes());
            }
        }
        database.sql("""
                        insert into access.contact_token (contact_id, id, token)
                        select contact, id, token
                        from unnest(:contacts::uuid[], :ids::uuid[], :tokens::bytea[]) as each (contact, id, token)
                        """)
                .param("contacts", whose.toArray(UUID[]::new))
                .param("ids", whose.stream().map(one -> TimeOrderedUuid.next()).toArray(UUID[]::new))
                .param("tokens", made.toArray(byte[][]::new))
                .update();
    }

    private Known known(ResultSet row) throws SQLException {
        ContactId contact = new ContactId(row.getObject("id", UUID.class));
        Cipher cipher = ciphers.of(contact);
        String municipality = row.getString("municipality_number");
        return new Known(
                contact,
                new PersonTraits(
                        List.of(row.getString("name")),
                        BirthDay.ofNullable(text(cipher, row.getBytes("born"))),
                        NationalIdentityNumber.ofNullable(text(cipher, row.getBytes("identity_number"))),
                        municipality == null ? Set.of() : Set.of(new MunicipalityNumber(municipality))));
    }

    private static @Nullable String text(Cipher cipher, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.unseal(Sealed.of(sealed));
    }
}
