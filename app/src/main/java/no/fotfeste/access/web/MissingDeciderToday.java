package no.fotfeste.access.web;

import java.util.List;
import no.fotfeste.access.AccountRoutes;
import no.fotfeste.access.recognition.MissingDeciders;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** Asks the administrator for a leader from outside, where every leader is in conflict. Not of which case, and not who. */
@Component
class MissingDeciderToday implements TodaySource {

    private final MissingDeciders deciders;

    MissingDeciderToday(MissingDeciders deciders) {
        this.deciders = deciders;
    }

    @Override
    public int statements() {
        return 2;
    }

    @Override
    public List<TodaySection> today(Page page) {
        if (!page.mayReach(Audience.ADMINISTRATOR)) {
            return List.of();
        }
        List<TodayEntry> entries = deciders.missingAt().stream()
                .map(body -> new TodayEntry(
                        page.text("access.decider.missing", body),
                        page.text("access.decider.missing.detail"),
                        "",
                        AccountRoutes.making(),
                        0,
                        true))
                .toList();
        return List.of(TodaySection.of(TodayPlace.MUST_BE_DONE, entries));
    }
}
