package no.fotfeste.access.web;

import java.util.List;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Role;
import no.fotfeste.vault.DamageService;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** Tells an administrator that something sealed cannot be read, and that it must be had back from a copy. */
@Component
class DamageToday implements TodaySource {

    private final CurrentViewer viewer;
    private final DamageService damages;

    DamageToday(CurrentViewer viewer, DamageService damages) {
        this.viewer = viewer;
        this.damages = damages;
    }

    @Override
    public List<TodaySection> today(Page page) {
        int met = damages.met();
        if (met == 0 || viewer.get().role() != Role.ADMINISTRATOR) {
            return List.of();
        }
        TodayEntry entry = new TodayEntry(
                page.text("access.damage.title"),
                page.text("access.damage.detail"),
                page.text("access.damage.count", met),
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
