package no.fotfeste.stay.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseHeading;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.StayService;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Half a line under the name: where, with whom, and which day it is. */
@Component
class StayHeading implements CaseHeading {

    private final StayService stays;
    private final Clock clock;

    StayHeading(StayService stays, Clock clock) {
        this.stays = stays;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int statements() {
        return 2;
    }

    @Override
    public Optional<String> line(OpenCase opened, Page page) {
        return stays.current(opened).map(stay -> line(stay, stays.together(opened, stay.family()), page));
    }

    private String line(Stay stay, List<Stay> family, Page page) {
        if (stay.isExpected(page.now())) {
            return page.text("stay.heading.expected", stay.arrivedAt());
        }
        String room = stay.lodging() == null
                ? page.text("stay.heading.noRoom")
                : page.text("stay.room.name", stay.lodging().name());
        long children = family.stream()
                .filter(each -> each.child() && !each.caseId().equals(stay.caseId()))
                .count();
        long day = stay.dayNumber(page.today(), clock.getZone());
        return page.text(stay.child() ? "stay.heading.child" : "stay.heading.adult", room, children, day);
    }
}
