package no.fotfeste.stay.web;

import java.util.List;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.stay.house.RoomChangeService;
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

    private final RoomChangeService rooms;
    private final CurrentViewer viewer;

    StayNavigation(RoomChangeService rooms, CurrentViewer viewer) {
        this.rooms = rooms;
        this.viewer = viewer;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public List<NavigationItem> items(Page page) {
        return List.of(
                NavigationItem.of(
                        ReceptionRoutes.unfinished(), page.text("stay.menu.reception"), RECEPTION, Audience.CENTRE),
                house(page));
    }

    private NavigationItem house(Page page) {
        NavigationItem house =
                NavigationItem.of(HouseRoutes.house(), page.text("stay.menu.house"), HOUSE, Audience.CENTRE);
        if (!page.mayReach(Audience.CENTRE)) {
            return house;
        }
        long free = rooms.free(viewer.get().body());
        return house.with(page.text("stay.house.free", free), false);
    }

    @Override
    public @Nullable Link link(Page page) {
        return page.mayReach(Audience.CENTRE)
                ? new Link(ReceptionRoutes.begin(), page.text("stay.reception.new"))
                : null;
    }
}
