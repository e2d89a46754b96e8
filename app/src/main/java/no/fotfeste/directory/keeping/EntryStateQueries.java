package no.fotfeste.directory.keeping;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
import org.springframework.stereotype.Component;

/** Reads how the entry of a proposal stands now. */
@Component
class EntryStateQueries {

    private final Directory directory;

    EntryStateQueries(Directory directory) {
        this.directory = directory;
    }

    EntryState of(ProposedChange proposal) {
        Subject about = proposal.about();
        return switch (about.kind()) {
            case BODY ->
                directory
                        .body(about.body())
                        .map(body -> state(proposal, EntryFields.of(body), "" + body.version(), true))
                        .orElseGet(() -> gone(proposal));
            case CONTACT ->
                contact(about)
                        .map(contact ->
                                state(proposal, EntryFields.of(contact), "" + contact.version(), contact.isThere()))
                        .orElseGet(() -> gone(proposal));
            case NEW_CONTACT ->
                contact(about)
                        .map(contact -> state(
                                proposal,
                                EntryFields.none(),
                                "" + contact.version(),
                                contact.proposed() && contact.leftOn() == null))
                        .orElseGet(() -> gone(proposal));
            case NEW_SERVES -> state(proposal, EntryFields.none(), "0", true);
            case SERVES ->
                directory.servedBy(about.body()).stream()
                        .filter(service -> service.municipality().equals(about.place())
                                && service.period().from().equals(about.from()))
                        .findFirst()
                        .map(service -> served(proposal, service))
                        .orElseGet(() -> gone(proposal));
            case CONTACT_LEVEL -> contactLevel(proposal);
        };
    }

    private static EntryState served(ProposedChange proposal, CentreService service) {
        String until = EntryFields.text(service.period().until());
        boolean same = proposal.values().getFirst().before().reveal().equals(until);
        return state(proposal, EntryFields.none().with(EntryField.UNTIL, until), until, same);
    }

    /** Who is asked now decides whose it is; when that has changed, it is not for the same body to say. */
    private EntryState contactLevel(ProposedChange proposal) {
        ProposedValue value = proposal.values().getFirst();
        String now = directory
                .contactLevel(Objects.requireNonNull(proposal.about().place()))
                .map(contact -> contact.id().toString())
                .orElse("");
        boolean works = directory
                .contact(ContactId.of(value.after().reveal()))
                .filter(Contact::isThere)
                .isPresent();
        return state(
                proposal,
                EntryFields.none().with(EntryField.CONTACT_LEVEL, now),
                now,
                works && now.equals(value.before().reveal()));
    }

    private Optional<Contact> contact(Subject about) {
        return Optional.ofNullable(about.contact()).flatMap(directory::contact);
    }

    private static EntryState gone(ProposedChange proposal) {
        return state(proposal, EntryFields.none(), "", false);
    }

    private static EntryState state(ProposedChange proposal, EntryFields now, String seen, boolean possible) {
        Map<EntryField, Secret<String>> values = proposal.values().stream()
                .collect(Collectors.toMap(ProposedValue::field, value -> Secret.of(now.value(value.field()))));
        return new EntryState(values, Secret.of(seen), possible);
    }
}
