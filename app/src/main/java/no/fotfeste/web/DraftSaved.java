package no.fotfeste.web;

import java.util.Set;
import no.fotfeste.kernel.PlainText;

/**
 * What came of saving a draft.
 *
 * @param draft the draft as it is now
 * @param newer the fields another tab has changed since this one was opened, and that were left alone
 * @param bothChanged the fields both have changed: what was sent now stands, what the other wrote is kept behind it
 */
@PlainText
public record DraftSaved(Draft draft, Set<String> newer, Set<String> bothChanged) {

    public DraftSaved {
        newer = Set.copyOf(newer);
        bothChanged = Set.copyOf(bothChanged);
    }

    /** Whether another tab has been at work in the same draft. */
    public boolean hasCompany() {
        return !newer.isEmpty() || !bothChanged.isEmpty();
    }
}
