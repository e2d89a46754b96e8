package no.fotfeste.directory.web;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.directory.keeping.ProposedChange;
import no.fotfeste.directory.keeping.ProposedChangeService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** Tells whoever keeps an entry that somebody has proposed to change it: one line, however many. */
@Component
class ProposedChangesToday implements TodaySource {

    private final ProposedChangeService proposals;

    ProposedChangesToday(ProposedChangeService proposals) {
        this.proposals = proposals;
    }

    @Override
    public int statements() {
        return 2;
    }

    @Override
    public List<TodaySection> today(Page page) {
        if (!page.mayReach(Audience.ADMINISTRATOR, Audience.CASE_WORKERS, Audience.SERVICE_CONTACT)) {
            return List.of();
        }
        List<ProposedChange> waiting = proposals.waitingForMe();
        if (waiting.isEmpty()) {
            return List.of();
        }
        LocalDate since =
                LocalDate.ofInstant(waiting.getFirst().at(), page.clock().getZone());
        TodayEntry entry = new TodayEntry(
                page.text("directory.proposals.today", waiting.size()),
                page.text("directory.proposals.today.detail"),
                page.days(since),
                waiting.size() == 1
                        ? DirectoryRoutes.proposal(waiting.getFirst().id())
                        : DirectoryRoutes.proposals(),
                since.toEpochDay() - page.today().toEpochDay(),
                false);
        return List.of(TodaySection.of(TodayPlace.MUST_BE_DONE, List.of(entry)));
    }
}
