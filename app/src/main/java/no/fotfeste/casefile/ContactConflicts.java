package no.fotfeste.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.OpenCase;
import no.fotfeste.access.PersonTraits;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares named people at services with those a client is protected from, before they are asked for anything. */
@Component
public class ContactConflicts {

    private final Directory directory;
    private final Recognition recognition;
    private final JdbcClient database;

    ContactConflicts(Directory directory, Recognition recognition, JdbcClient database) {
        this.directory = directory;
        this.recognition = recognition;
        this.database = database;
    }

    /**
     * Whether the case is closed to a contact's own account, or the contact has a name that sounds like one on the list, in the same
     * municipality, and no leader has lifted that for the account. Four statements at most.
     */
    public boolean isIn(OpenCase opened, @Nullable ContactId contact) {
        if (contact == null) {
            return false;
        }
        Optional<Boolean> account = account(opened, contact);
        return account.isPresent()
                ? account.get()
                : directory
                        .contact(contact)
                        .filter(found -> isListed(opened, found))
                        .isPresent();
    }

    /** What the account of the same person says: closed or not; nothing without one that was ever recognised here. */
    private Optional<Boolean> account(OpenCase opened, ContactId contact) {
        return database.sql("""
                        select bool_or(c.lifted_at is null)
                        from access.account a
                        join access.conflict c on c.account_id = a.id and c.case_id = :caseId
                        where a.contact_id = :contact
                        having count(*) > 0
                        """)
                .param("caseId", opened.id().value())
                .param("contact", contact.value())
                .query(Boolean.class)
                .optional();
    }

    private boolean isListed(OpenCase opened, Contact contact) {
        Set<MunicipalityNumber> municipality = directory
                .body(contact.body())
                .flatMap(body -> Optional.ofNullable(body.municipality()))
                .map(Set::of)
                .orElse(Set.of());
        return recognition.isListed(opened, new PersonTraits(List.of(contact.name()), null, null, municipality));
    }
}
