package no.fotfeste.directory.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.Keepers;
import no.fotfeste.directory.Keepers.Keeper;
import no.fotfeste.directory.Keepers.Part;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.ProposedChange.State;
import no.fotfeste.directory.keeping.Subject.Kind;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.SameName;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the directory as whoever is signed in may. An entry belongs to a body: who works there changes it at once, an administrator
 * does where nobody who works there can sign in, and what anybody else says is proposed and waits.
 */
@NamedInterface("keeping")
@Component
public class DirectoryKeeping {

    private final DirectoryEntries entries;
    private final Directory directory;
    private final Keepers keepers;
    private final ProposedChangeRepository proposals;
    private final Clock clock;

    DirectoryKeeping(
            DirectoryEntries entries,
            Directory directory,
            Keepers keepers,
            ProposedChangeRepository proposals,
            Clock clock) {
        this.entries = entries;
        this.directory = directory;
        this.keepers = keepers;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        IN_FORCE,
        /** It waits for somebody at the body. */
        PROPOSED,
        /** Nothing would change. */
        NOTHING
    }

    /** Whether whoever is signed in changes the entries of a body at once. */
    public boolean mayKeep(BodyId body) {
        return kept(Set.of(body)).contains(body);
    }

    /** Those of these bodies whose entries whoever is signed in changes at once. */
    public Set<BodyId> kept(Collection<BodyId> bodies) {
        Keeper keeper = keeper();
        Set<BodyId> kept = new HashSet<>();
        if (keeper.part() != Part.READS && bodies.contains(keeper.body())) {
            kept.add(keeper.body());
        }
        if (keeper.part() == Part.ADMINISTERS && !kept.containsAll(bodies)) {
            kept.addAll(bodies);
            kept.removeAll(keepers.withSomebody(Set.copyOf(bodies)));
            kept.addAll(bodies.contains(keeper.body()) ? Set.of(keeper.body()) : Set.of());
        }
        return kept;
    }

    /** A new body, of which nobody can say that it is theirs yet. */
    public Outcome add(Body body) {
        if (keeper().part() != Part.ADMINISTERS) {
            throw new IllegalStateException("Only an administrator adds a body");
        }
        entries.add(body);
        return Outcome.IN_FORCE;
    }

    /** Changes a body, or proposes to. */
    @Transactional
    public Outcome change(Body body) {
        if (mayKeep(body.id())) {
            entries.change(body);
            return Outcome.IN_FORCE;
        }
        Body now = directory.body(body.id()).orElseThrow(StaleVersion::new);
        requireSame(now.version() == body.version());
        return propose(Subject.of(body.id()), EntryFields.of(now), EntryFields.of(body), now.version());
    }

    /** Adds somebody at a body, or proposes to. */
    @Transactional
    public Outcome add(Contact contact) {
        if (mayKeep(contact.body())) {
            entries.add(contact);
            return Outcome.IN_FORCE;
        }
        if (known(contact.body(), contact.name().reveal()).isPresent()) {
            throw new DuplicateKeyException("There is one of that name");
        }
        return proposeNew(contact);
    }

    /** A named person at a body: the one who is there by this name, or a new one, who is only proposed where the body is another's. */
    @Transactional
    public Contact named(BodyId body, String name) {
        Optional<Contact> known = known(body, name);
        if (known.isPresent()) {
            return known.get();
        }
        Contact contact = Contact.named(name.strip(), "", body, LocalDate.now(clock));
        if (mayKeep(body)) {
            return entries.add(contact);
        }
        String about = Subject.newContact(body, contact.id()).about(SameName.written(name));
        Optional<Contact> waiting = proposals
                .waiting(about, keeper().account())
                .flatMap(mine -> Optional.ofNullable(mine.about().contact()))
                .flatMap(directory::contact);
        if (waiting.isEmpty()) {
            proposeNew(contact);
        }
        return waiting.orElse(contact);
    }

    /** Changes a contact, or proposes to. What waits about somebody who has left waits no more. */
    @Transactional
    public Outcome change(Contact contact) {
        if (mayKeep(contact.body())) {
            entries.change(contact);
            if (contact.leftOn() != null) {
                proposals.lapse(contact.id(), clock.instant());
            }
            return Outcome.IN_FORCE;
        }
        Contact now = directory.contact(contact.id()).orElseThrow(StaleVersion::new);
        requireSame(now.version() == contact.version());
        return propose(Subject.of(now.body(), now.id()), EntryFields.of(now), EntryFields.of(contact), now.version());
    }

    /** Somebody there says that a contact is still right. Others have no say in that. */
    @Transactional
    public Outcome confirm(Contact contact, int version) {
        if (!mayKeep(contact.body())) {
            return Outcome.NOTHING;
        }
        entries.confirm(contact.id(), version, LocalDate.now(clock));
        return Outcome.IN_FORCE;
    }

    /** A centre serves a municipality for a time, or is said to. */
    @Transactional
    public Outcome add(CentreService service) {
        if (mayKeep(service.centre())) {
            entries.add(service);
            return Outcome.IN_FORCE;
        }
        return propose(
                Subject.serves(
                        Kind.NEW_SERVES,
                        service.centre(),
                        service.municipality(),
                        service.period().from()),
                EntryFields.none(),
                EntryFields.none()
                        .with(EntryField.FROM, service.period().from().toString())
                        .with(
                                EntryField.UNTIL,
                                EntryFields.text(service.period().until())),
                0);
    }

    /**
     * Changes how long a centre serves a municipality, or proposes to.
     *
     * @param before until when it stood before
     */
    @Transactional
    public Outcome change(CentreService service, @Nullable LocalDate before) {
        if (mayKeep(service.centre())) {
            entries.change(service, before);
            return Outcome.IN_FORCE;
        }
        CentreService now = serves(service).orElseThrow(StaleVersion::new);
        String until = EntryFields.text(now.period().until());
        requireSame(until.equals(EntryFields.text(before)));
        return propose(
                Subject.serves(
                        Kind.SERVES,
                        service.centre(),
                        service.municipality(),
                        service.period().from()),
                EntryFields.none().with(EntryField.UNTIL, until),
                EntryFields.none()
                        .with(
                                EntryField.UNTIL,
                                EntryFields.text(service.period().until())),
                0);
    }

    /**
     * Names who is asked in a municipality when nobody else answers, or proposes to. It belongs to the body of whoever is asked now;
     * where nobody is, to that of whoever is to be.
     *
     * @param before who was, as far as whoever is signed in knew, or null when there was nobody
     */
    @Transactional
    public Outcome changeContactLevel(MunicipalityNumber place, @Nullable ContactId before, Contact chosen) {
        Optional<Contact> now = directory.contactLevel(place);
        BodyId owner = now.map(Contact::body).orElse(chosen.body());
        if (mayKeep(owner)) {
            entries.changeContactLevel(place, before, chosen.id());
            return Outcome.IN_FORCE;
        }
        String stands = now.map(contact -> contact.id().toString()).orElse("");
        requireSame(stands.equals(before == null ? "" : before.toString()));
        return propose(
                Subject.contactLevel(owner, place),
                EntryFields.none().with(EntryField.CONTACT_LEVEL, stands),
                EntryFields.none().with(EntryField.CONTACT_LEVEL, chosen.id().toString()),
                0);
    }

    /** The same, whoever is asked now. */
    @Transactional
    public Outcome nameContactLevel(MunicipalityNumber place, Contact chosen) {
        return changeContactLevel(
                place, directory.contactLevel(place).map(Contact::id).orElse(null), chosen);
    }

    private Outcome proposeNew(Contact contact) {
        Contact proposed = entries.add(contact.asProposed());
        return propose(
                Subject.newContact(contact.body(), proposed.id()),
                EntryFields.none(),
                EntryFields.of(contact),
                contact.version());
    }

    private Outcome propose(Subject about, EntryFields now, EntryFields wanted, int version) {
        ProposedChange proposal = new ProposedChange(
                TimeOrderedUuid.next(),
                about,
                now.changedTo(wanted),
                version,
                keeper().account(),
                clock.instant(),
                State.WAITING,
                null);
        if (proposal.values().isEmpty()) {
            return Outcome.NOTHING;
        }
        String key = about.about(SameName.written(wanted.value(EntryField.NAME)));
        proposals.waiting(key, proposal.by()).ifPresent(mine -> replace(mine, proposal));
        try {
            proposals.add(proposal, key);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new StaleVersion();
        }
        return Outcome.PROPOSED;
    }

    private void replace(ProposedChange earlier, ProposedChange later) {
        proposals.end(earlier.id(), State.REPLACED, later.by(), later.at(), "");
        leave(earlier);
    }

    /** A person who was only proposed is nobody's any more; the name stays where it was used. */
    void leave(ProposedChange ended) {
        ContactId contact = ended.about().contact();
        if (ended.about().kind() == Kind.NEW_CONTACT && contact != null) {
            directory
                    .contact(contact)
                    .filter(Contact::proposed)
                    .ifPresent(person -> entries.change(person.leaves(LocalDate.now(clock))));
        }
    }

    Optional<CentreService> serves(CentreService service) {
        return directory.servedBy(service.centre()).stream()
                .filter(each -> each.municipality().equals(service.municipality())
                        && each.period().from().equals(service.period().from()))
                .findFirst();
    }

    private Optional<Contact> known(BodyId body, String name) {
        return directory.contactsOf(body).stream()
                .filter(contact -> SameName.areWrittenAlike(contact.name().reveal(), name))
                .findFirst();
    }

    private static void requireSame(boolean same) {
        if (!same) {
            throw new StaleVersion();
        }
    }

    /** Who is signed in; people alone come here. */
    Keeper keeper() {
        Keeper keeper = keepers.current();
        if (keeper == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return keeper;
    }
}
