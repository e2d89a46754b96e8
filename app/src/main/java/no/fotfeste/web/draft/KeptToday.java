package no.fotfeste.web.draft;

import java.util.List;
import java.util.stream.Stream;
import no.fotfeste.web.Draft;
import no.fotfeste.web.DraftService;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** The way back to what someone has begun to write: by the name of the form, never by whom it is about. */
@Component
class KeptToday implements TodaySource {

    private final DraftService drafts;

    KeptToday(DraftService drafts) {
        this.drafts = drafts;
    }

    @Override
    public int statements() {
        return 3;
    }

    @Override
    public List<TodaySection> today(Page page) {
        List<TodayEntry> begun = drafts.unfinishedOnPages(page.account()).stream()
                .flatMap(draft -> entry(draft, page))
                .toList();
        return List.of(TodaySection.of(TodayPlace.MUST_BE_DONE, begun));
    }

    private static Stream<TodayEntry> entry(Draft draft, Page page) {
        Draft.Place place = draft.place();
        return place == null
                ? Stream.empty()
                : Stream.of(new TodayEntry(
                        page.text("web.draft.today", page.text(draft.kind())),
                        page.text("web.draft.today.changed", page.moment(draft.changedAt())),
                        "",
                        place.path(),
                        1,
                        false));
    }
}
