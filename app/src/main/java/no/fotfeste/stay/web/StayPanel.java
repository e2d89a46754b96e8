package no.fotfeste.stay.web;

import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.stay.Absences;
import no.fotfeste.stay.Houses;
import no.fotfeste.stay.LongestStay;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.Stays;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The stay that lasts, with what one can do about it, and those that were. */
@Component
class StayPanel implements CasePanel {

    private final Stays stays;
    private final Absences absences;
    private final Houses houses;
    private final StayFragments fragments;
    private final Clock clock;

    StayPanel(Stays stays, Absences absences, Houses houses, StayFragments fragments, Clock clock) {
        this.stays = stays;
        this.absences = absences;
        this.houses = houses;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public Tab tab() {
        return Tab.STAY;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int statements() {
        return 3;
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        List<Stay> all = stays.all(opened);
        Optional<Stay> current = all.stream().filter(Stay::lasts).findFirst();
        StayView view = new StayView(
                opened.id().toString(),
                current,
                all.stream().filter(stay -> !stay.lasts()).toList(),
                absences.of(opened),
                current.map(stay -> houses.longestStay(stay.centre())).orElse(LongestStay.NONE),
                clock.getZone());
        return Optional.of(fragments.of("panel", Map.of("page", page, "view", view)));
    }
}
