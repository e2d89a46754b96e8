package no.fotfeste.stay.web;

import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.absence.AbsenceRepository;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.LongestStay;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The stay that lasts, with what one can do about it, and those that were. */
@Component
class StayPanel implements CasePanel {

    private final StayService stays;
    private final AbsenceRepository absences;
    private final HouseService houses;
    private final Fragments fragments;
    private final Clock clock;

    StayPanel(StayService stays, AbsenceRepository absences, HouseService houses, Fragments fragments, Clock clock) {
        this.stays = stays;
        this.absences = absences;
        this.houses = houses;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public Spot spot() {
        return new Spot(StayTab.STAY, Place.MAIN, 10, 3);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        List<Stay> all = stays.all(opened);
        Optional<Stay> current = all.stream().filter(Stay::lasts).findFirst();
        StayView view = new StayView(
                opened.id(),
                current,
                all.stream().filter(stay -> !stay.lasts()).toList(),
                absences.of(opened),
                current.map(stay -> houses.longestStay(stay.centre())).orElse(LongestStay.NONE),
                clock.getZone());
        return Optional.of(fragments.of("stay/panel", Map.of("page", page, "view", view)));
    }
}
