package no.fotfeste.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Keepers;
import no.fotfeste.directory.keeping.Change;
import no.fotfeste.directory.keeping.EntryField;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of what was changed: two statements, however many there are. */
@Component
class HistoryPresenter {

    private final Directory directory;
    private final Keepers keepers;
    private final ValueWords words;
    private final DirectoryPresenter places;

    HistoryPresenter(Directory directory, Keepers keepers, ValueWords words, DirectoryPresenter places) {
        this.directory = directory;
        this.keepers = keepers;
        this.words = words;
        this.places = places;
    }

    List<ChangeLine> lines(List<Change> changes, Page page) {
        Map<AccountId, String> names = keepers.names(changes.stream()
                .flatMap(
                        change -> Stream.of(Optional.ofNullable(change.by()), Optional.ofNullable(change.proposedBy())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        List<ContactId> contacts = changes.stream()
                .flatMap(change -> Optional.ofNullable(change.contact()).stream())
                .distinct()
                .toList();
        Map<ContactId, Contact> people = contacts.isEmpty() ? Map.of() : directory.contacts(contacts);
        return changes.stream().map(change -> line(change, names, people, page)).toList();
    }

    private ChangeLine line(Change change, Map<AccountId, String> names, Map<ContactId, Contact> people, Page page) {
        String by = name(change.by(), names, page);
        boolean isNew = change.field() == EntryField.ENTRY;
        return new ChangeLine(
                what(change, people, page),
                isNew || change.before().reveal().isEmpty()
                        ? null
                        : words.of(change.field(), change.before().reveal(), page),
                words.of(change.field(), change.after().reveal(), page),
                change.proposedBy() == null
                        ? by
                        : page.text("directory.recent.proposed", by, name(change.proposedBy(), names, page)),
                change.at());
    }

    private String what(Change change, Map<ContactId, Contact> people, Page page) {
        String label = ValueWords.label(change.field(), page);
        if (change.field() == EntryField.ENTRY) {
            return label;
        }
        Optional<String> whom = Optional.ofNullable(change.contact())
                .map(people::get)
                .map(contact -> contact.name().reveal())
                .or(() -> Optional.ofNullable(places.place(change.place())));
        return whom.map(name -> DirectionIsolation.joined(" · ", List.of(label, Objects.requireNonNull(name))))
                .orElse(label);
    }

    private static String name(@Nullable AccountId account, Map<AccountId, String> names, Page page) {
        return Optional.ofNullable(account).map(names::get).orElse(page.text("directory.history.nobody"));
    }
}
