package no.fotfeste.stay.web;

import java.util.List;
import no.fotfeste.web.Audience;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mottak and Huset in the menu, and the one button of I dag. */
@Component
class StayNavigation implements NavigationSource, TodayAction {

    private static final int RECEPTION = 20;
    private static final int HOUSE = 40;

    @Override
    public List<NavigationItem> items(Page page) {
        return List.of(
                NavigationItem.of("/reception", page.text("stay.menu.reception"), RECEPTION, Audience.CENTRE),
                NavigationItem.of("/house", page.text("stay.menu.house"), HOUSE, Audience.CENTRE));
    }

    @Override
    public @Nullable Link link(Page page) {
        return page.mayReach(Audience.CENTRE) ? new Link("/reception/new", page.text("stay.reception.new")) : null;
    }
}
