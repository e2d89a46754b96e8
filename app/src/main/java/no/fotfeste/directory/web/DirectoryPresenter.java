package no.fotfeste.directory.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BodyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of bodies and contacts, in one statement however many there are. */
@Component
class DirectoryPresenter {

    private final Directory directory;

    DirectoryPresenter(Directory directory) {
        this.directory = directory;
    }

    /** Bodies with the people there. */
    List<BodyLine> withContacts(List<Body> bodies) {
        Map<BodyId, List<Contact>> contacts =
                directory.contactsOf(bodies.stream().map(Body::id).toList());
        return bodies.stream()
                .map(body -> line(body, contacts.getOrDefault(body.id(), List.of())))
                .toList();
    }

    /** Bodies alone. */
    List<BodyLine> of(List<Body> bodies) {
        return bodies.stream().map(body -> line(body, List.of())).toList();
    }

    ContactLine of(Contact contact) {
        return new ContactLine(contact, directory.isStale(contact));
    }

    /** What a centre serves, with the name of each. */
    List<ServedLine> served(List<CentreService> services) {
        return services.stream()
                .map(service -> new ServedLine(String.valueOf(place(service.municipality())), service))
                .toList();
    }

    @Nullable
    String place(@Nullable MunicipalityNumber number) {
        return number == null
                ? null
                : directory
                        .municipality(number)
                        .map(Municipality::nameAndCounty)
                        .orElseGet(number::value);
    }

    private BodyLine line(Body body, List<Contact> contacts) {
        return new BodyLine(
                body,
                place(body.municipality()),
                contacts.stream().map(this::of).toList());
    }
}
