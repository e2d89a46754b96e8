package no.fotfeste.directory.keeping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.Keepers.Keeper;
import no.fotfeste.directory.Keepers.Part;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.ProposedChange.State;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Period;
import no.fotfeste.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was proposed about entries: whoever keeps the entry says yes or no, and never the one who proposed it. */
@Component
public class ProposedChangeService {

    private static final int MOST_OF_ONE_PERSON = 50;

    private final ProposedChangeRepository proposals;
    private final DirectoryKeeping keeping;
    private final EntryStateQueries states;
    private final DirectoryEntries entries;
    private final Directory directory;
    private final Clock clock;

    ProposedChangeService(
            ProposedChangeRepository proposals,
            DirectoryKeeping keeping,
            EntryStateQueries states,
            DirectoryEntries entries,
            Directory directory,
            Clock clock) {
        this.proposals = proposals;
        this.keeping = keeping;
        this.states = states;
        this.entries = entries;
        this.directory = directory;
        this.clock = clock;
    }

    /** The one with this id, for whoever has to do with it: who proposed it, and who decides. */
    public Optional<ProposedChange> find(UUID id) {
        return proposals.find(id).filter(found -> isMine(found) || mayDecide(found));
    }

    /** What waits about the entries of a body, the oldest first. */
    public List<ProposedChange> waitingAt(BodyId body) {
        return proposals.waitingAt(body);
    }

    /** What waits about who is asked in a municipality. */
    public List<ProposedChange> waitingAt(MunicipalityNumber place) {
        return proposals.waitingAt(place);
    }

    /** What waits for whoever is signed in to say yes or no, the oldest first. One statement, and one more for an administrator. */
    public List<ProposedChange> waitingForMe() {
        Keeper keeper = keeping.keeper();
        return switch (keeper.part()) {
            case READS -> List.of();
            case KEEPS -> proposals.waitingFor(keeper.body(), keeper.account());
            case ADMINISTERS -> {
                List<ProposedChange> all = proposals.allWaiting(keeper.account());
                Set<BodyId> kept = all.isEmpty()
                        ? Set.of()
                        : keeping.kept(all.stream()
                                .map(proposal -> proposal.about().body())
                                .collect(Collectors.toSet()));
                yield all.stream()
                        .filter(proposal -> kept.contains(proposal.about().body()))
                        .toList();
            }
        };
    }

    /** What whoever is signed in has proposed, the latest first. */
    public List<ProposedChange> mine() {
        return proposals.by(keeping.keeper().account(), MOST_OF_ONE_PERSON);
    }

    /** Whether whoever is signed in proposed it. */
    public boolean isMine(ProposedChange proposal) {
        return proposal.by().equals(keeping.keeper().account());
    }

    /** Whether whoever is signed in may say yes or no. Nobody does to what they have proposed themselves. */
    public boolean mayDecide(ProposedChange proposal) {
        return keeping.keeper().part() != Part.READS
                && !isMine(proposal)
                && keeping.mayKeep(proposal.about().body());
    }

    /** How the entry stands now. */
    public EntryState state(ProposedChange proposal) {
        return states.of(proposal);
    }

    /**
     * Says that it is so: from now on it is in force. Only what was proposed changes.
     *
     * @param seen how the entry stood when whoever decides read it
     * @throws StaleVersion if somebody has decided, or the entry has changed since
     */
    @Transactional
    public void confirm(UUID id, String seen) {
        ProposedChange proposal = decidable(id);
        EntryState state = states.of(proposal);
        if (!state.possible() || !state.seen().reveal().equals(seen)) {
            throw new StaleVersion();
        }
        entries.cameOf(id);
        end(proposal, State.CONFIRMED, "");
        carryOut(proposal);
    }

    private void carryOut(ProposedChange proposal) {
        Subject about = proposal.about();
        switch (about.kind()) {
            case BODY ->
                entries.change(EntryFields.changed(directory.body(about.body()).orElseThrow(), proposal.values()));
            case CONTACT, NEW_CONTACT -> {
                Contact now = contact(about.contact());
                Contact changed = EntryFields.changed(now, proposal.values(), LocalDate.now(clock));
                entries.change(changed);
                if (changed.leftOn() != null) {
                    proposals.lapse(changed.id(), clock.instant());
                }
            }
            case NEW_SERVES -> entries.add(service(proposal));
            case SERVES -> entries.change(service(proposal), EntryFields.date(before(proposal, EntryField.UNTIL)));
            case CONTACT_LEVEL -> {
                String before = before(proposal, EntryField.CONTACT_LEVEL);
                entries.changeContactLevel(
                        Objects.requireNonNull(about.place()),
                        before.isEmpty() ? null : ContactId.of(before),
                        ContactId.of(after(proposal, EntryField.CONTACT_LEVEL)));
            }
        }
    }

    private static CentreService service(ProposedChange proposal) {
        Subject about = proposal.about();
        return new CentreService(
                about.body(),
                Objects.requireNonNull(about.place()),
                new Period(Objects.requireNonNull(about.from()), EntryFields.date(after(proposal, EntryField.UNTIL))));
    }

    /**
     * Says that it is not so, and why.
     *
     * @throws StaleVersion if somebody has decided
     */
    @Transactional
    public void turnDown(UUID id, String reason) {
        ProposedChange proposal = decidable(id);
        end(proposal, State.TURNED_DOWN, reason);
        keeping.leave(proposal);
    }

    /** Whoever proposed it takes it back, as long as it waits. */
    @Transactional
    public void withdraw(UUID id) {
        proposals
                .hold(id)
                .filter(this::isMine)
                .filter(ProposedChange::isWaiting)
                .ifPresent(proposal -> {
                    end(proposal, State.WITHDRAWN, "");
                    keeping.leave(proposal);
                });
    }

    private void end(ProposedChange proposal, State state, String reason) {
        Instant now = clock.instant();
        proposals.end(proposal.id(), state, keeping.keeper().account(), now, reason);
    }

    private ProposedChange decidable(UUID id) {
        ProposedChange proposal = proposals.hold(id).orElseThrow();
        if (!mayDecide(proposal)) {
            throw new IllegalStateException("Not for whoever is signed in to decide");
        }
        if (!proposal.isWaiting()) {
            throw new StaleVersion();
        }
        return proposal;
    }

    private Contact contact(@Nullable ContactId id) {
        return Optional.ofNullable(id).flatMap(directory::contact).orElseThrow();
    }

    private static String before(ProposedChange proposal, EntryField field) {
        return value(proposal, field).map(value -> value.before().reveal()).orElse("");
    }

    private static String after(ProposedChange proposal, EntryField field) {
        return value(proposal, field).map(value -> value.after().reveal()).orElse("");
    }

    private static Optional<ProposedValue> value(ProposedChange proposal, EntryField field) {
        return proposal.values().stream()
                .filter(value -> value.field() == field)
                .findFirst();
    }
}
