package no.fotfeste.casefile.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CasePanel.Place;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Page;
import no.fotfeste.web.Tab;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts together one tab of a case from the panels that the modules contribute. Panels of other tabs are not asked. */
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

    CaseView of(OpenCase opened, CaseTab tab, Page page) {
        ClientCase client = cases.read(opened);
        List<CasePanel> here = panels.obtain().stream()
                .filter(panel -> panel.spot().tab().equals(tab))
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

    /** The tab at a path, if any module has put something on one. */
    Optional<CaseTab> tab(String path) {
        return tabs().filter(tab -> tab.path().equals(path)).findFirst();
    }

    private Stream<CaseTab> tabs() {
        return panels.obtain().stream()
                .map(panel -> panel.spot().tab())
                .distinct()
                .sorted(Comparator.comparingInt(CaseTab::order));
    }

    private List<Tab> tabs(ClientCase client, CaseTab open, Page page) {
        return tabs().map(tab -> new Tab(path(client, tab), page.text(label(client, tab)), tab.equals(open)))
                .toList();
    }

    private static String label(ClientCase client, CaseTab tab) {
        boolean siblings = tab.equals(CaseTab.CHILDREN) && client.kind() == CaseKind.CHILD;
        return siblings ? "casefile.tab.FAMILY" : tab.textKey();
    }

    private static String path(ClientCase client, CaseTab tab) {
        return CaseRoutes.of(client.id()).tab(tab);
    }
}
