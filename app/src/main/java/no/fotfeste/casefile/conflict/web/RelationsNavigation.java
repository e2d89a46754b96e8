package no.fotfeste.casefile.conflict.web;

import java.util.List;
import no.fotfeste.web.Audience;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The line in the menu for one's own relations: for everybody who may come to see something of a case. */
@Component
class RelationsNavigation implements NavigationSource {

    private static final int LATE = 85;

    @Override
    public List<NavigationItem> items(Page page) {
        Audience audience = page.mayReach(Audience.SERVICE_CONTACT) ? Audience.SERVICE_CONTACT : Audience.CASE_WORKERS;
        return List.of(
                NavigationItem.of(RelationRoutes.relations(), page.text("casefile.relations.menu"), LATE, audience));
    }
}
