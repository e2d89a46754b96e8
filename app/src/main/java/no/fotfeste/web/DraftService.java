package no.fotfeste.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps on the server what someone is typing, at every field, sealed, for them alone.
 *
 * <p>The same draft may be open in many tabs. Saving names the version the tab has seen; a field is written only when the tab has
 * changed it, so an old tab never overwrites what a newer one wrote in another field.
 */
@Service
public class DraftService {

    private final DraftRepository table;
    /** The longest text that is kept: a text too long to be saved is kept too, up to a limit. */
    public static final int LONGEST = 2 * Form.TEXT;

    /** No form has more fields. */
    public static final int MOST_FIELDS = 200;

    /** So long is a form remembered that somebody opened and typed nothing in. */
    private static final Duration UNWRITTEN = Duration.ofDays(1);

    private final DraftGuard guard;
    private final Clock clock;
    private final Duration kept;

    DraftService(
            DraftRepository table,
            DraftGuard guard,
            Clock clock,
            @Value("${fotfeste.drafts.kept-days:14}") int keptDays) {
        this.table = table;
        this.guard = guard;
        this.clock = clock;
        this.kept = Duration.ofDays(keptDays);
    }

    /** Begins a draft of a form. */
    @Transactional
    public Draft begin(AccountId account, String kind) {
        Draft begun = new Draft(DraftId.next(), kind, null, 0, clock.instant(), Map.of(), UUID.randomUUID());
        table.insert(begun, account);
        return begun;
    }

    /**
     * The draft of a form on a page: what this account has begun there, or a new one.
     *
     * @return empty if what the form is about is not open to the account; what was kept of it is thrown away
     */
    @Transactional
    public Optional<Draft> keep(AccountId account, String kind, Draft.Place place) {
        if (!isOpen(account, place)) {
            return Optional.empty();
        }
        Optional<Draft> found = table.at(account, kind, place.path(), oldest());
        if (found.isPresent()) {
            return found.map(draft ->
                    draft.version() == 0 ? draft : table.history(draft.id()).putIn(draft));
        }
        Draft begun = new Draft(DraftId.next(), kind, place, 0, clock.instant(), Map.of(), UUID.randomUUID());
        table.insert(begun, account);
        return table.at(account, kind, place.path(), oldest());
    }

    /** Whether the account may open what is typed about. What it may not open any more goes away. */
    private boolean isOpen(AccountId account, Draft.@Nullable Place place) {
        UUID about = place == null ? null : place.about();
        if (about == null || guard.open(account, Set.of(about)).contains(about)) {
            return true;
        }
        table.deleteAbout(account, Set.of(about));
        return false;
    }

    /** A draft of this account, unless it has been sent, thrown away or left for too long. */
    @Transactional
    public Optional<Draft> find(AccountId account, DraftId id) {
        return table.find(account, id, oldest())
                .filter(draft -> isOpen(account, draft.place()))
                .map(draft -> table.history(draft.id()).putIn(draft));
    }

    /** What this account has begun of a form and not sent, the last touched first; without the values. */
    @Transactional(readOnly = true)
    public List<Draft> unfinished(AccountId account, String kind) {
        return table.unfinished(account, kind, oldest());
    }

    /** What this account has begun on any page and not sent, the last touched first; without the values. */
    @Transactional(readOnly = true)
    public List<Draft> unfinishedOnPages(AccountId account) {
        List<Draft> unfinished = table.unfinishedOnPages(account, oldest());
        Set<UUID> about = unfinished.stream().flatMap(DraftService::about).collect(Collectors.toSet());
        Set<UUID> open = about.isEmpty() ? Set.of() : guard.open(account, about);
        return unfinished.stream()
                .filter(draft -> about(draft).allMatch(open::contains))
                .toList();
    }

    private static Stream<UUID> about(Draft draft) {
        Draft.Place place = draft.place();
        return place == null ? Stream.empty() : Stream.ofNullable(place.about());
    }

    /**
     * Saves a form that was sent after its writer had been signed out. Nothing is shown of it before they are back.
     *
     * @param key what the page of the form had beside the identifier
     * @return whether there is such a draft, and it took what was sent
     */
    @Transactional
    public boolean saveForLater(DraftId id, UUID key, Form form) {
        return table.owner(id, key).flatMap(owner -> save(owner, id, form)).isPresent();
    }

    /**
     * Saves what is typed.
     *
     * @param seen the version the tab was shown
     * @param typed some or all of the fields
     * @return empty if this account has no such draft
     */
    @Transactional
    public Optional<DraftSaved> save(AccountId account, DraftId id, int seen, Map<String, String> typed) {
        Optional<Draft> touched =
                table.touch(account, id, oldest(), clock.instant()).filter(draft -> isOpen(account, draft.place()));
        return touched.map(draft -> write(draft, seen, typed));
    }

    /** Saves a whole form, as it is posted by the plain button. */
    @Transactional
    public Optional<DraftSaved> save(AccountId account, DraftId id, Form form) {
        Map<String, String> typed = new LinkedHashMap<>(form.all());
        typed.values().removeIf(value -> value.length() > LONGEST);
        return typed.size() > MOST_FIELDS ? Optional.empty() : save(account, id, form.seen(), typed);
    }

    /** Throws a draft away, because it has been sent or is not wanted. */
    @Transactional
    public void finish(AccountId account, DraftId id) {
        table.delete(account, id);
    }

    /**
     * Throws a draft away and tells where its form stands.
     *
     * @return empty if this account has no such draft, or its form has no page of its own
     */
    @Transactional
    public Optional<String> discard(AccountId account, DraftId id) {
        Optional<Draft> found = table.find(account, id, oldest());
        table.delete(account, id);
        return found.map(Draft::place).map(Draft.Place::path);
    }

    /** Throws away what has been left for too long, and what is about a case that is closed to its writer. */
    @Transactional
    public int forgetOld() {
        int forgotten = table.deleteOlderThan(oldest(), clock.instant().minus(UNWRITTEN));
        for (Map.Entry<AccountId, Set<UUID>> written : table.about().entrySet()) {
            Set<UUID> closed = new HashSet<>(written.getValue());
            closed.removeAll(guard.open(written.getKey(), written.getValue()));
            forgotten += table.deleteAbout(written.getKey(), closed);
        }
        return forgotten;
    }

    private DraftSaved write(Draft draft, int seen, Map<String, String> typed) {
        DraftHistory history = table.history(draft.id());
        List<DraftHistory.Entry> changes = new ArrayList<>();
        TreeSet<String> newer = new TreeSet<>();
        TreeSet<String> bothChanged = new TreeSet<>();
        for (Map.Entry<String, String> field : typed.entrySet()) {
            String name = field.getKey();
            String value = field.getValue();
            if (value.equals(history.now(name))) {
                continue;
            }
            boolean changedElsewhere = history.versionOf(name) > seen;
            if (changedElsewhere && value.equals(history.at(name, seen))) {
                newer.add(name);
                continue;
            }
            if (changedElsewhere) {
                bothChanged.add(name);
            }
            changes.add(new DraftHistory.Entry(name, draft.version(), value));
        }
        table.append(draft.id(), changes, draft.changedAt());
        return new DraftSaved(history.with(changes).putIn(draft), newer, bothChanged);
    }

    private Instant oldest() {
        return clock.instant().minus(kept);
    }
}
