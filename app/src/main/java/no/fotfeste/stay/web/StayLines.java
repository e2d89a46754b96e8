package no.fotfeste.stay.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseLineSource;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.StayQueries;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Where each of the listed lives: room and day. */
@Component
class StayLines implements CaseLineSource {

    private final StayQueries lists;

    StayLines(StayQueries lists) {
        this.lists = lists;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public Map<CaseId, String> lines(Viewing viewing, List<CaseId> cases, Page page) {
        return lists.roomAndDay(viewing, cases, page);
    }
}
