package no.fotfeste.network.web;

import java.util.List;
import no.fotfeste.access.door.Door;
import no.fotfeste.network.request.RequestQueries;
import no.fotfeste.web.Audience;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Innboks in the menu, with how many await an answer. */
@Component
class InboxNavigation implements NavigationSource {

    private static final int FIFTH = 50;

    private final Door door;
    private final RequestQueries lists;

    InboxNavigation(Door door, RequestQueries lists) {
        this.door = door;
        this.lists = lists;
    }

    @Override
    public List<NavigationItem> items(Page page) {
        if (!page.mayReach(Audience.SERVICE_CONTACT, Audience.COORDINATOR, Audience.CENTRE)) {
            return List.of();
        }
        NavigationItem inbox =
                NavigationItem.of(InboxRoutes.inbox(), page.text("network.inbox.title"), FIFTH, Audience.SIGNED_IN);
        int awaiting = door.count(lists::awaiting);
        return List.of(awaiting == 0 ? inbox : inbox.with(page.number(awaiting), false));
    }

    /** Who looks, and how many. */
    @Override
    public int statements() {
        return 2;
    }
}
