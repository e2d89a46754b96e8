package no.fotfeste.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.fotfeste.kernel.AccountId;
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
public class Drafts {

    private final DraftTable table;
    private final Clock clock;
    private final Duration kept;

    Drafts(DraftTable table, Clock clock, @Value("${fotfeste.drafts.kept-days:14}") int keptDays) {
        this.table = table;
        this.clock = clock;
        this.kept = Duration.ofDays(keptDays);
    }

    /** Begins a draft of a form. */
    @Transactional
    public Draft begin(AccountId account, String kind) {
        Draft begun = new Draft(DraftId.next(), kind, 0, clock.instant(), Map.of());
        table.insert(begun, account);
        return begun;
    }

    /** A draft of this account, unless it has been sent, thrown away or left for too long. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(AccountId account, DraftId id) {
        return table.find(account, id, oldest())
                .map(draft -> table.history(draft.id()).putIn(draft));
    }

    /** What this account has begun of a form and not sent, the last touched first; without the values. */
    @Transactional(readOnly = true)
    public List<Draft> unfinished(AccountId account, String kind) {
        return table.unfinished(account, kind, oldest());
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
        Optional<Draft> touched = table.touch(account, id, oldest(), clock.instant());
        return touched.map(draft -> write(draft, seen, typed));
    }

    /** Saves a whole form, as it is posted by the plain button. */
    @Transactional
    public Optional<DraftSaved> save(AccountId account, DraftId id, Form form) {
        return save(account, id, form.seen(), form.all());
    }

    /** Throws a draft away, because it has been sent or is not wanted. */
    @Transactional
    public void finish(AccountId account, DraftId id) {
        table.delete(account, id);
    }

    /** Throws away what has been left for too long. */
    @Transactional
    public int forgetOld() {
        return table.deleteOlderThan(oldest());
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
