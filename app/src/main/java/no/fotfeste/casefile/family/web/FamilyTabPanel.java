package no.fotfeste.casefile.family.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Each child, and each adult of the family, with the way to their own case. */
@Component
class FamilyTabPanel implements CasePanel {

    private final FamilyPresenter family;
    private final Fragments fragments;

    FamilyTabPanel(FamilyPresenter family, Fragments fragments) {
        this.family = family;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.CHILDREN, Place.MAIN, 10, 3);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "casefile/family-tab",
                Map.of("page", page, "client", client, "family", family.of(opened, client, page))));
    }
}
