package no.fotfeste.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.protection.AddressGrade;
import no.fotfeste.casefile.protection.AddressService;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.documents.GuardFinding.Shared;
import no.fotfeste.kernel.Secret;
import org.springframework.stereotype.Component;

/**
 * Stands before everything that goes out of a case: is the recipient one of those the client is protected from, and may what is
 * told be told? Letters have gone to the perpetrator before (N:3482-3486).
 *
 * <p>The directory knows no address of a body or of a person there, so addresses are not compared.
 */
@Component
public class RecipientGuard {

    private final RelatedPersonService related;
    private final AddressService addresses;
    private final Directory directory;
    private final CaseService cases;
    private final RevealingWords revealing;

    RecipientGuard(
            RelatedPersonService related,
            AddressService addresses,
            Directory directory,
            CaseService cases,
            RevealingWords revealing) {
        this.related = related;
        this.addresses = addresses;
        this.directory = directory;
        this.cases = cases;
        this.revealing = revealing;
    }

    /** Why nothing should go to this recipient; empty when nothing is known against it. */
    public Set<GuardFinding> against(OpenCase opened, DocumentRecipient recipient) {
        List<RelatedPerson> persons = related.of(opened);
        if (persons.isEmpty()) {
            return Set.of();
        }
        Optional<Contact> contact = Optional.ofNullable(recipient.contact()).flatMap(directory::contact);
        String atWork = directory.body(recipient.body()).map(Body::phone).orElse("");
        Set<GuardFinding> found = new LinkedHashSet<>();
        for (RelatedPerson person : persons) {
            shared(person, contact, atWork).forEach(each -> found.add(new GuardFinding.Alike(person.relation(), each)));
        }
        return found;
    }

    /** The same, and whether these words tell a place where none may be told, or an address of the family that reveals something. */
    public Set<GuardFinding> against(OpenCase opened, DocumentRecipient recipient, List<String> words) {
        Set<GuardFinding> found = new LinkedHashSet<>(against(opened, recipient));
        if (cases.read(opened).protection().isStrict() && words.stream().anyMatch(revealing::tellPlace)) {
            found.add(new GuardFinding.TellsPlace());
        }
        addresses.of(opened).stream()
                .filter(address -> address.grade() != AddressGrade.ORDINARY)
                .filter(address -> words.stream().anyMatch(text -> RecipientMatching.tells(text, address.street())))
                .forEach(address -> found.add(new GuardFinding.TellsAddress(address.grade())));
        return found;
    }

    private static List<Shared> shared(RelatedPerson person, Optional<Contact> contact, String atWork) {
        List<String> phones = person.reach().phones().reveal();
        List<Shared> shared = new ArrayList<>();
        contact.ifPresent(someone -> {
            if (person.identity()
                    .names()
                    .anyMatch(name ->
                            RecipientMatching.ofNames(name, someone.name().reveal()))) {
                shared.add(Shared.NAME);
            }
            if (phones.stream()
                    .anyMatch(phone ->
                            RecipientMatching.ofPhones(phone, someone.phone().reveal()))) {
                shared.add(Shared.PHONE);
            }
            if (RecipientMatching.ofEmails(
                    Secret.revealed(person.reach().email()), someone.email().reveal())) {
                shared.add(Shared.EMAIL);
            }
        });
        if (phones.stream().anyMatch(phone -> RecipientMatching.ofPhones(phone, atWork))) {
            shared.add(Shared.PHONE_AT_WORK);
        }
        return shared;
    }
}
