package no.fotfeste.casefile.conflict.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.conflict.CasesApart;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Tells that this case must be kept apart from another one in the house. The same words in both; not which, and not why. A leader comes from
 * here to where it is decided. */
@Component
class KeptApartPanel implements CasePanel {

    private final CasesApart apart;
    private final Fragments fragments;

    KeptApartPanel(CasesApart apart, Fragments fragments) {
        this.apart = apart;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.ROAD, Place.WIDE, 1, 1);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        List<UUID> pairs = apart.pairsOf(opened);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<String> decided = page.mayReach(Audience.LEADER)
                ? pairs.stream().map(ApartRoutes::pair).toList()
                : List.of();
        return Optional.of(fragments.of("casefile/apart-notice", Map.of("page", page, "pairs", decided)));
    }
}
