package no.fotfeste.casefile.conflict.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Those the client is protected from. */
@Component
class RelatedPersonsPanel implements CasePanel {

    private final RelatedPersonService persons;
    private final Fragments fragments;

    RelatedPersonsPanel(RelatedPersonService persons, Fragments fragments) {
        this.persons = persons;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.ROAD, Place.SIDE, 25, 1);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        return Optional.of(fragments.of(
                "casefile/persons-panel",
                Map.of(
                        "page",
                        page,
                        "client",
                        client,
                        "persons",
                        RelatedPersonLine.of(persons.of(opened), client.id(), page))));
    }
}
