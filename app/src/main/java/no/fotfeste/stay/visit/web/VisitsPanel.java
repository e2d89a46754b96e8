package no.fotfeste.stay.visit.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.stay.reception.EnquiryRepository;
import no.fotfeste.stay.visit.VisitRepository;
import no.fotfeste.stay.web.StayTab;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Visits and talks, and how the first contact came. */
@Component
class VisitsPanel implements CasePanel {

    private static final int SHOWN = 20;

    private final VisitRepository visits;
    private final EnquiryRepository enquiries;
    private final Fragments fragments;

    VisitsPanel(VisitRepository visits, EnquiryRepository enquiries, Fragments fragments) {
        this.visits = visits;
        this.enquiries = enquiries;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(StayTab.STAY, Place.SIDE, 10, 2);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "stay/visits",
                Map.of(
                        "page",
                        page,
                        "caseId",
                        opened.id(),
                        "visits",
                        visits.of(opened, SHOWN),
                        "enquiry",
                        enquiries.latest(opened))));
    }
}
