package no.fotfeste.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Keepers;
import no.fotfeste.directory.keeping.EntryState;
import no.fotfeste.directory.keeping.ProposedChange;
import no.fotfeste.directory.keeping.ProposedChange.Decision;
import no.fotfeste.directory.keeping.ProposedChangeService;
import no.fotfeste.directory.keeping.ProposedValue;
import no.fotfeste.directory.keeping.Subject;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Mark;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of what was proposed: three statements, however many there are. */
@Component
class ProposedChangePresenter {

    private final Directory directory;
    private final Keepers keepers;
    private final ProposedChangeService proposals;
    private final ValueWords words;
    private final DirectoryPresenter places;

    ProposedChangePresenter(
            Directory directory,
            Keepers keepers,
            ProposedChangeService proposals,
            ValueWords words,
            DirectoryPresenter places) {
        this.directory = directory;
        this.keepers = keepers;
        this.proposals = proposals;
        this.words = words;
        this.places = places;
    }

    /** What the lines are made of. */
    private record Around(
            Map<BodyId, Body> bodies, Map<ContactId, Contact> contacts, Map<AccountId, Secret<String>> names) {}

    List<ProposedChangeLine> lines(List<ProposedChange> all, Page page) {
        if (all.isEmpty()) {
            return List.of();
        }
        Around around = around(all);
        return all.stream()
                .map(proposal -> line(proposal, around, value -> value.before().reveal(), page))
                .toList();
    }

    /** With what stands today beside what is proposed. */
    ProposedChangeLine line(ProposedChange proposal, EntryState state, Page page) {
        return line(
                proposal,
                around(List.of(proposal)),
                value -> Optional.ofNullable(state.now().get(value.field()))
                        .map(Secret::reveal)
                        .orElse(""),
                page);
    }

    private Around around(List<ProposedChange> all) {
        List<ContactId> contacts = all.stream()
                .flatMap(proposal -> Optional.ofNullable(proposal.about().contact()).stream())
                .distinct()
                .toList();
        Map<AccountId, String> names = keepers.names(all.stream()
                .flatMap(proposal -> Stream.concat(
                        Stream.of(proposal.by()), Optional.ofNullable(proposal.decision()).map(Decision::by).stream()))
                .collect(Collectors.toSet()));
        return new Around(
                directory.bodies(all.stream()
                        .map(proposal -> proposal.about().body())
                        .distinct()
                        .toList()),
                contacts.isEmpty() ? Map.of() : directory.contacts(contacts),
                names.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, name -> Secret.of(name.getValue()))));
    }

    private ProposedChangeLine line(
            ProposedChange proposal, Around around, Function<ProposedValue, String> before, Page page) {
        Decision decision = proposal.decision();
        return new ProposedChangeLine(
                proposal.id(),
                title(proposal.about(), around, page),
                page.text("directory.proposal.by", name(proposal.by(), around, page), day(proposal.at(), page)),
                proposal.values().stream()
                        .map(value -> new ProposedChangeLine.Value(
                                ValueWords.label(value.field(), page),
                                words.of(value.field(), before.apply(value), page),
                                words.of(value.field(), value.after().reveal(), page)))
                        .toList(),
                mark(proposal.state()),
                page.text("directory.proposal.state." + proposal.state().name()),
                decision == null ? "" : ended(decision, around, page),
                decision == null ? "" : decision.reason().reveal(),
                proposals.isMine(proposal));
    }

    private static String ended(Decision decision, Around around, Page page) {
        String day = day(decision.at(), page);
        return decision.by() == null
                ? day
                : page.text("directory.proposal.ended", name(decision.by(), around, page), day);
    }

    private String title(Subject about, Around around, Page page) {
        String body = Optional.ofNullable(around.bodies().get(about.body()))
                .map(Body::name)
                .orElse("");
        String person = Optional.ofNullable(about.contact())
                .map(contact -> around.contacts().get(contact))
                .map(contact -> contact.name().reveal())
                .orElse("");
        return switch (about.kind()) {
            case BODY -> body;
            case CONTACT -> DirectionIsolation.joined(", ", List.of(person, body));
            case NEW_CONTACT -> page.text("directory.proposal.newContact", person, body);
            case SERVES, NEW_SERVES -> page.text("directory.proposal.serves", body, place(about));
            case CONTACT_LEVEL -> page.text("directory.proposal.contactLevel", place(about));
        };
    }

    private String place(Subject about) {
        return Objects.requireNonNullElse(places.place(about.place()), "");
    }

    private static String name(@Nullable AccountId account, Around around, Page page) {
        return Optional.ofNullable(account)
                .map(known -> around.names().get(known))
                .map(Secret::reveal)
                .orElse(page.text("directory.history.nobody"));
    }

    private static String day(Instant at, Page page) {
        return page.date(LocalDate.ofInstant(at, page.clock().getZone()));
    }

    private static Mark mark(ProposedChange.State state) {
        return switch (state) {
            case WAITING -> Mark.PROPOSED;
            case CONFIRMED -> Mark.DONE;
            case TURNED_DOWN, WITHDRAWN, REPLACED, LAPSED -> Mark.DECLINED;
        };
    }
}
