package no.fotfeste.casefile.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.OpenParcel;
import no.fotfeste.access.recognition.PersonTraits;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Named people at services who are not to be asked for anything in a case: they are not offered, and refused if named all the same. */
@NamedInterface("conflict")
@Component
public class ContactConflictService {

    private final Directory directory;
    private final Recognition recognition;
    private final JdbcClient database;

    ContactConflictService(Directory directory, Recognition recognition, JdbcClient database) {
        this.directory = directory;
        this.recognition = recognition;
        this.database = database;
    }

    record Closed(Set<ContactId> contacts) {}

    /** Who is not to be offered. One statement, once for as long as the case is open. */
    public Set<ContactId> closed(OpenCase opened) {
        return opened.once(Closed.class, () -> closed(opened.id())).contacts();
    }

    /** The same for whoever received something of the case, who does not see it. */
    public Set<ContactId> closed(OpenParcel parcel) {
        return closed(parcel.caseId()).contacts();
    }

    private Closed closed(CaseId caseId) {
        return new Closed(
                database.sql("select contact_id from casefile.closed_contacts(array(select cast(:caseId as uuid)))")
                        .param("caseId", caseId.value())
                        .query((row, number) -> new ContactId(row.getObject("contact_id", UUID.class)))
                        .set());
    }

    /**
     * Whether a contact is not to be asked: compared at this moment, also somebody who came into the directory a minute ago. What a
     * leader has lifted counts no more. Four statements at most.
     */
    public boolean isIn(OpenCase opened, @Nullable ContactId contact) {
        if (contact == null) {
            return false;
        }
        if (closed(opened).contains(contact)) {
            return true;
        }
        boolean listed =
                !isDecided(opened, contact) && isRecognised(contact, traits -> recognition.isListed(opened, traits));
        if (listed) {
            recognition.noteContact(opened, contact);
        }
        return listed;
    }

    /** The same before something is sent: there a guard looks at the name, and a leader decides about this one sending. */
    public boolean isInByMoreThanTheName(OpenCase opened, @Nullable ContactId contact) {
        return contact != null
                && (closed(opened).contains(contact)
                        || (!isDecided(opened, contact)
                                && isRecognised(contact, traits -> recognition.isListedByMore(opened, traits))));
    }

    private boolean isDecided(OpenCase opened, ContactId contact) {
        return database.sql("""
                        select exists (
                            select from access.account_in_brief a
                            join access.conflict c on c.account_id = a.id and c.case_id = :caseId
                            where a.contact_id = :contact)
                        or exists (
                            select from casefile.contact_conflict k
                            where k.case_id = :caseId and k.contact_id = :contact and k.lifted_at is not null)
                        """)
                .param("caseId", opened.id().value())
                .param("contact", contact.value())
                .query(Boolean.class)
                .single();
    }

    private boolean isRecognised(ContactId contact, Predicate<PersonTraits> recognised) {
        return directory.contact(contact).map(this::traits).filter(recognised).isPresent();
    }

    private PersonTraits traits(Contact contact) {
        Set<MunicipalityNumber> municipality = directory
                .body(contact.body())
                .flatMap(body -> Optional.ofNullable(body.municipality()))
                .map(Set::of)
                .orElse(Set.of());
        return new PersonTraits(List.of(contact.name().reveal()), null, null, municipality);
    }
}
