package no.fotfeste.directory.web;

import java.util.List;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.ChangeHistory;
import no.fotfeste.directory.keeping.ProposedChangeService;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What stands beside an entry: what somebody has proposed and nobody confirmed, and what was changed by whom. */
@Component
class BesideEntry {

    private static final int FEW = 5;

    private final ProposedChangeService proposals;
    private final ProposedChangePresenter proposed;
    private final ChangeHistory history;
    private final HistoryPresenter changed;

    BesideEntry(
            ProposedChangeService proposals,
            ProposedChangePresenter proposed,
            ChangeHistory history,
            HistoryPresenter changed) {
        this.proposals = proposals;
        this.proposed = proposed;
        this.history = history;
        this.changed = changed;
    }

    List<ProposedChangeLine> waiting(BodyId body, Page page) {
        return proposed.lines(proposals.waitingAt(body), page);
    }

    List<ProposedChangeLine> waiting(MunicipalityNumber place, Page page) {
        return proposed.lines(proposals.waitingAt(place), page);
    }

    List<ChangeLine> lately(BodyId body, Page page) {
        return changed.lines(history.of(body, FEW), page);
    }

    List<ChangeLine> lately(MunicipalityNumber place, Page page) {
        return changed.lines(history.ofContactLevel(place, FEW), page);
    }

    List<ChangeLine> all(BodyId body, int most, Page page) {
        return changed.lines(history.of(body, most), page);
    }
}
