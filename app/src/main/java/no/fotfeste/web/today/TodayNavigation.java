package no.fotfeste.web.today;

import java.util.List;
import no.fotfeste.web.Audience;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Page;
import no.fotfeste.web.ShellRoutes;
import org.springframework.stereotype.Component;

/** I dag in the menu. */
@Component
class TodayNavigation implements NavigationSource {

    private static final int FIRST = 10;

    @Override
    public List<NavigationItem> items(Page page) {
        return List.of(NavigationItem.of(ShellRoutes.today(), page.text("web.today.menu"), FIRST, Audience.SIGNED_IN));
    }
}
