package no.fotfeste.stay.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.stay.Enquiries;
import no.fotfeste.stay.Visits;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Visits and talks, and how the first contact came. */
@Component
class VisitsPanel implements CasePanel {

    private static final int SHOWN = 20;

    private final Visits visits;
    private final Enquiries enquiries;
    private final StayFragments fragments;

    VisitsPanel(Visits visits, Enquiries enquiries, StayFragments fragments) {
        this.visits = visits;
        this.enquiries = enquiries;
        this.fragments = fragments;
    }

    @Override
    public Tab tab() {
        return Tab.STAY;
    }

    @Override
    public Place place() {
        return Place.SIDE;
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
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "visits",
                Map.of(
                        "page",
                        page,
                        "caseId",
                        opened.id().toString(),
                        "visits",
                        visits.of(opened, SHOWN),
                        "enquiry",
                        enquiries.latest(opened))));
    }
}
