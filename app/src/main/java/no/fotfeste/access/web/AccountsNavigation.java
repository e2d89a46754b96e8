package no.fotfeste.access.web;

import java.util.List;
import no.fotfeste.access.AccountRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The lines of this module in the menu. */
@Component
class AccountsNavigation implements NavigationSource {

    private static final int SECOND = 20;
    private static final int RIGHTS = 85;
    private static final int LAST = 90;

    @Override
    public List<NavigationItem> items(Page page) {
        return List.of(
                NavigationItem.of(AuditRoutes.audit(), page.text("access.audit.menu"), SECOND, Audience.AUDITOR),
                NavigationItem.of(RightsRoutes.own(), page.text("access.rights.menu"), RIGHTS, Audience.SIGNED_IN),
                NavigationItem.of(
                        AccountRoutes.all(), page.text("access.accounts.menu"), LAST, Audience.ADMINISTRATOR));
    }
}
