package no.fotfeste.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.OpenCase;
import no.fotfeste.casefile.AddressGrade;
import no.fotfeste.casefile.Addresses;
import no.fotfeste.casefile.Cases;
import no.fotfeste.casefile.RelatedPerson;
import no.fotfeste.casefile.RelatedPersons;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.documents.Stop.Shared;
import org.springframework.stereotype.Component;

/**
 * Stands before everything that goes out of a case: is the recipient one of those the client is protected from, and may what is
 * told be told? Letters have gone to the perpetrator before (N:3482-3486).
 *
 * <p>The directory knows no address of a body or of a person there, so addresses are not compared.
 */
@Component
public class RecipientGuard {

    private final RelatedPersons related;
    private final Addresses addresses;
    private final Directory directory;
    private final Cases cases;
    private final RevealingWords revealing;

    RecipientGuard(
            RelatedPersons related, Addresses addresses, Directory directory, Cases cases, RevealingWords revealing) {
        this.related = related;
        this.addresses = addresses;
        this.directory = directory;
        this.cases = cases;
        this.revealing = revealing;
    }

    /** Why nothing should go to this recipient; empty when nothing is known against it. */
    public Set<Stop> against(OpenCase opened, Recipient recipient) {
        List<RelatedPerson> persons = related.of(opened);
        if (persons.isEmpty()) {
            return Set.of();
        }
        Optional<Contact> contact = Optional.ofNullable(recipient.contact()).flatMap(directory::contact);
        String atWork = directory.body(recipient.body()).map(Body::phone).orElse("");
        Set<Stop> found = new LinkedHashSet<>();
        for (RelatedPerson person : persons) {
            shared(person, contact, atWork).forEach(each -> found.add(new Stop.Alike(person.relation(), each)));
        }
        return found;
    }

    /** The same, and whether these words tell a place where none may be told, or an address of the family that reveals something. */
    public Set<Stop> against(OpenCase opened, Recipient recipient, List<String> words) {
        Set<Stop> found = new LinkedHashSet<>(against(opened, recipient));
        if (cases.read(opened).protection().isStrict() && words.stream().anyMatch(revealing::tellPlace)) {
            found.add(new Stop.TellsPlace());
        }
        addresses.of(opened).stream()
                .filter(address -> address.grade() != AddressGrade.ORDINARY)
                .filter(address -> words.stream().anyMatch(text -> Likeness.tells(text, address.street())))
                .forEach(address -> found.add(new Stop.TellsAddress(address.grade())));
        return found;
    }

    private static List<Shared> shared(RelatedPerson person, Optional<Contact> contact, String atWork) {
        List<Shared> shared = new ArrayList<>();
        contact.ifPresent(someone -> {
            if (Likeness.ofNames(person.name(), someone.name()) || Likeness.ofNames(person.alias(), someone.name())) {
                shared.add(Shared.NAME);
            }
            if (person.phones().stream().anyMatch(phone -> Likeness.ofPhones(phone, someone.phone()))) {
                shared.add(Shared.PHONE);
            }
            if (Likeness.ofEmails(person.email(), someone.email())) {
                shared.add(Shared.EMAIL);
            }
        });
        if (person.phones().stream().anyMatch(phone -> Likeness.ofPhones(phone, atWork))) {
            shared.add(Shared.PHONE_AT_WORK);
        }
        return shared;
    }
}
