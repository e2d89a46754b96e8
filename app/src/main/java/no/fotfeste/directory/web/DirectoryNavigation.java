package no.fotfeste.directory.web;

import java.util.List;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Hjelpere in the menu. */
@Component
class DirectoryNavigation implements NavigationSource {

    private static final int PLACE = 60;

    @Override
    public List<NavigationItem> items(Page page) {
        return List.of(
                NavigationItem.of(DirectoryRoutes.search(), page.text("directory.menu"), PLACE, Audience.SIGNED_IN));
    }
}
