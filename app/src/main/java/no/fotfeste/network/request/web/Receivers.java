package no.fotfeste.network.request.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.conflict.ContactConflictService;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.web.Choice;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who can be asked: bodies of a kind in a municipality, with the people there. Whoever is in conflict in the case is not among them, and
 * nothing says so.
 */
@Component
public class Receivers {

    private final Directory directory;
    private final ContactConflictService conflicts;

    Receivers(Directory directory, ContactConflictService conflicts) {
        this.directory = directory;
        this.conflicts = conflicts;
    }

    /** A body, and a person there or nobody in particular. */
    public record Receiver(BodyId body, @Nullable ContactId contact) {

        String written() {
            return contact == null ? body.toString() : body + "/" + contact;
        }

        static Optional<Receiver> read(String text) {
            String[] parts = text.split("/", 2);
            try {
                BodyId body = new BodyId(UUID.fromString(parts[0]));
                ContactId contact = parts.length == 1 ? null : new ContactId(UUID.fromString(parts[1]));
                return Optional.of(new Receiver(body, contact));
            } catch (IllegalArgumentException notIdentifiers) {
                return Optional.empty();
            }
        }
    }

    public static List<Choice> types(Page page) {
        return Arrays.stream(ServiceType.values())
                .map(type -> Choice.of(type.code(), page.text("directory.type." + type.code())))
                .toList();
    }

    public List<Choice> municipalities() {
        return directory.municipalities().stream()
                .sorted(Comparator.comparing(Municipality::name))
                .map(each -> Choice.of(each.number().value(), each.nameAndCounty()))
                .toList();
    }

    /** Bodies of the kinds in the municipality, each person by name; a body without known people stands by itself. Two statements a kind. */
    public List<Choice> choices(OpenCase opened, String municipality, List<ServiceType> types) {
        Optional<MunicipalityNumber> number = MunicipalityNumber.parse(municipality);
        if (number.isEmpty()) {
            return List.of();
        }
        List<Body> bodies = types.stream()
                .flatMap(type -> directory.bodiesOf(number.get(), type).stream())
                .toList();
        return choices(opened, bodies);
    }

    /** One body and its people, for when it is already known who owns it. */
    public List<Choice> choices(OpenCase opened, List<Body> bodies) {
        Set<ContactId> closed = conflicts.closed(opened);
        Map<BodyId, List<Contact>> people =
                directory.contactsOf(bodies.stream().map(Body::id).toList());
        return bodies.stream()
                .flatMap(body -> choices(
                        body,
                        people.getOrDefault(body.id(), List.of()).stream()
                                .filter(person -> !closed.contains(person.id()))
                                .toList()))
                .toList();
    }

    private static Stream<Choice> choices(Body body, List<Contact> people) {
        if (people.isEmpty()) {
            return Stream.of(Choice.of(new Receiver(body.id(), null).written(), body.name()));
        }
        return people.stream()
                .map(person -> new Choice(
                        new Receiver(body.id(), person.id()).written(),
                        person.name().reveal(),
                        person.function().isEmpty()
                                ? body.name()
                                : DirectionIsolation.joined(", ", List.of(body.name(), person.function()))));
    }

    /** A body, and the person there, by name. */
    public String name(Receiver receiver) {
        Stream<String> body = directory.body(receiver.body()).map(Body::name).stream();
        Stream<String> person = Optional.ofNullable(receiver.contact()).flatMap(directory::contact).stream()
                .map(contact -> contact.name().reveal());
        return DirectionIsolation.joined(", ", Stream.concat(person, body).toList());
    }

    /** Whether the person there is not to be asked in this case, named all the same. */
    public boolean isClosed(OpenCase opened, Receiver receiver) {
        return conflicts.isIn(opened, receiver.contact());
    }

    /** The same before something is sent, which a guard looks at too. */
    public boolean isClosedBeforeTheGuard(OpenCase opened, Receiver receiver) {
        return conflicts.isInByMoreThanTheName(opened, receiver.contact());
    }

    /** The receiver that was chosen, when there is such a body and the person works there. */
    public Optional<Receiver> find(String text) {
        return Receiver.read(text).filter(this::exists);
    }

    private boolean exists(Receiver receiver) {
        ContactId contact = receiver.contact();
        return contact == null
                ? directory.body(receiver.body()).isPresent()
                : directory
                        .contact(contact)
                        .filter(found -> found.body().equals(receiver.body()) && found.isThere())
                        .isPresent();
    }
}
