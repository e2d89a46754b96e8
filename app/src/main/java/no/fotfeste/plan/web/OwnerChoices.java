package no.fotfeste.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.conflict.ContactConflictService;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityFinding;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.plan.Owner;
import no.fotfeste.web.Choice;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who can be asked to own a measure: named people at services of one kind in one municipality, and those at one's own place. Whoever is
 * in conflict in the case is not among them, and nothing says so.
 */
@Component
class OwnerChoices {

    private final Directory directory;
    private final ContactConflictService conflicts;

    OwnerChoices(Directory directory, ContactConflictService conflicts) {
        this.directory = directory;
        this.conflicts = conflicts;
    }

    /**
     * The people to choose among.
     *
     * @param municipality what the municipality is called, or empty when none is known
     */
    @PlainText
    record Offered(String municipality, ServiceType service, List<Choice> people) {

        Offered {
            people = List.copyOf(people);
        }
    }

    /** Four statements, whatever the size of the directory. */
    Offered offered(OpenCase opened, Viewer viewer, ServiceType service, String askedMunicipality, Page page) {
        Optional<Body> own = directory.body(viewer.body());
        Optional<Municipality> municipality = municipality(askedMunicipality)
                .or(() -> own.flatMap(body -> Optional.ofNullable(body.municipality()))
                        .flatMap(directory::municipality));
        Map<BodyId, Body> bodies = new LinkedHashMap<>();
        municipality.ifPresent(
                found -> directory.bodiesOf(found.number(), service).forEach(body -> bodies.put(body.id(), body)));
        own.ifPresent(body -> bodies.putIfAbsent(body.id(), body));
        Map<BodyId, List<Contact>> people = directory.contactsOf(bodies.keySet());
        Set<ContactId> closed = conflicts.closed(opened);
        List<Choice> choices = new ArrayList<>();
        bodies.values().stream()
                .sorted(Comparator.comparing(body -> body.type() != service))
                .forEach(body -> people.getOrDefault(body.id(), List.of()).stream()
                        .filter(contact -> !closed.contains(contact.id()))
                        .forEach(contact -> choices.add(choice(contact, body, page))));
        return new Offered(municipality.map(found -> found.name()).orElse(""), service, choices);
    }

    private Choice choice(Contact contact, Body body, Page page) {
        String label = Stream.of(contact.name().reveal(), contact.function(), body.name())
                .filter(part -> !part.isBlank())
                .map(DirectionIsolation::marked)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Choice.of(
                contact.id().toString(), directory.isStale(contact) ? page.text("plan.owner.stale", label) : label);
    }

    private Optional<Municipality> municipality(String asked) {
        if (asked.isBlank()) {
            return Optional.empty();
        }
        return MunicipalityNumber.parse(asked)
                .flatMap(directory::municipality)
                .or(() -> directory.municipalities(asked).stream()
                        .map(MunicipalityFinding::municipality)
                        .findFirst());
    }

    /** What an owner is called; nothing for nobody. */
    String name(@Nullable Owner owner) {
        return Optional.ofNullable(owner)
                .flatMap(known -> directory.contact(known.contact()))
                .map(contact -> contact.name().reveal())
                .orElse("");
    }

    /** The owner that a contact's id stands for; nothing for an unknown one or someone who has left. */
    Optional<Owner> owner(String contactId) {
        if (!contactId.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        return directory
                .contact(ContactId.of(contactId))
                .filter(Contact::isThere)
                .map(contact -> new Owner(contact.body(), contact.id()));
    }
}
