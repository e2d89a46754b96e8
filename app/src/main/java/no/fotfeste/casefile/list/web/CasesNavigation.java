package no.fotfeste.casefile.list.web;

import java.util.List;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Saker in the menu. */
@Component
class CasesNavigation implements NavigationSource {

    private static final int THIRD = 30;

    @Override
    public List<NavigationItem> items(Page page) {
        return List.of(
                NavigationItem.of(CaseRoutes.all(), page.text("casefile.cases.title"), THIRD, Audience.CASE_WORKERS));
    }
}
