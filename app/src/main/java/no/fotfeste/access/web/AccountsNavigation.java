package no.fotfeste.access.web;

import java.util.List;
import no.fotfeste.web.Audience;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The administrator's line in the menu. */
@Component
class AccountsNavigation implements NavigationSource {

    private static final int LAST = 90;

    @Override
    public List<NavigationItem> items(Page page) {
        return List.of(NavigationItem.of("/accounts", page.text("access.accounts.menu"), LAST, Audience.ADMINISTRATOR));
    }
}
