package no.fotfeste.casefile.web;

import gg.jte.Content;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CasePanel.Place;
import no.fotfeste.casefile.CasePanel.Tab;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts together one tab of a case from the panels that the rooms contribute. Panels of other tabs are not asked. */
@Component
class CaseViewPresenter {

    private final CaseService cases;
    private final CaseHeadPresenter heads;
    private final SingletonSupplier<List<CasePanel>> panels;

    CaseViewPresenter(CaseService cases, CaseHeadPresenter heads, ObjectProvider<CasePanel> panels) {
        this.cases = cases;
        this.heads = heads;
        this.panels = SingletonSupplier.of(() -> panels.stream().toList());
    }

    CaseView of(OpenCase opened, Tab tab, Page page) {
        ClientCase client = cases.read(opened);
        List<CasePanel> here = panels.obtain().stream()
                .filter(panel -> panel.spot().tab() == tab)
                .sorted(Comparator.comparingInt(panel -> panel.spot().order()))
                .toList();
        return new CaseView(
                client,
                heads.of(opened, client, page),
                tabs(client, tab, page),
                shown(here, Place.WIDE, opened, client, page),
                shown(here, Place.MAIN, opened, client, page),
                shown(here, Place.SIDE, opened, client, page));
    }

    private static List<Content> shown(
            List<CasePanel> panels, Place place, OpenCase opened, ClientCase client, Page page) {
        return panels.stream()
                .filter(panel -> panel.spot().place() == place)
                .flatMap(panel -> panel.show(opened, client, page).stream())
                .toList();
    }

    private static List<no.fotfeste.web.Tab> tabs(ClientCase client, Tab open, Page page) {
        return Arrays.stream(Tab.values())
                .map(tab -> new no.fotfeste.web.Tab(path(client, tab), page.text(label(client, tab)), tab == open))
                .toList();
    }

    private static String label(ClientCase client, Tab tab) {
        boolean siblings = tab == Tab.CHILDREN && client.kind() == CaseKind.CHILD;
        return "casefile.tab." + (siblings ? "FAMILY" : tab.name());
    }

    private static String path(ClientCase client, Tab tab) {
        return tab == Tab.ROAD
                ? CaseAddress.of(client.id())
                : CaseAddress.of(client.id(), tab.name().toLowerCase(Locale.ROOT));
    }
}
