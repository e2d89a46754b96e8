package no.fotfeste.access.web;

import java.util.List;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Role;
import no.fotfeste.vault.KeyPlace;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** Tells an administrator, until it is done, that the key must not lie in the same folder as what it opens. */
@Component
class KeyPlaceToday implements TodaySource {

    private final CurrentViewer viewer;
    private final KeyPlace place;

    KeyPlaceToday(CurrentViewer viewer, KeyPlace place) {
        this.viewer = viewer;
        this.place = place;
    }

    @Override
    public List<TodaySection> today(Page page) {
        if (!place.isBesideData() || viewer.get().role() != Role.ADMINISTRATOR) {
            return List.of();
        }
        TodayEntry entry = new TodayEntry(
                page.text("access.key.title"),
                page.text("access.key.detail"),
                page.text("access.key.how"),
                null,
                0,
                true);
        return List.of(TodaySection.of(TodayPlace.MUST_BE_DONE, List.of(entry)));
    }

    @Override
    public int statements() {
        return 0;
    }
}
