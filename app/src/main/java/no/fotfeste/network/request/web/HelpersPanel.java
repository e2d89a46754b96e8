package no.fotfeste.network.request.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CasePanel;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.kernel.Secret;
import no.fotfeste.network.request.RequestLine;
import no.fotfeste.network.request.RequestQueries;
import no.fotfeste.network.web.NetworkRoutes;
import no.fotfeste.network.web.NetworkWords;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What has been asked of whom, and how far each has come. */
@Component
class HelpersPanel implements CasePanel {

    private final RequestQueries lists;
    private final NetworkWords words;
    private final Fragments fragments;

    HelpersPanel(RequestQueries lists, NetworkWords words, Fragments fragments) {
        this.lists = lists;
        this.words = words;
        this.fragments = fragments;
    }

    @Override
    public Spot spot() {
        return new Spot(CaseTab.HELPERS, Place.MAIN, 10, 1);
    }

    @Override
    public Optional<Content> show(OpenCase opened, ClientCase client, Page page) {
        List<HelperRow> rows =
                lists.of(opened).stream().map(line -> row(line, page)).toList();
        return Optional.of(fragments.of("network/helpers", Map.of("page", page, "caseId", opened.id(), "rows", rows)));
    }

    private HelperRow row(RequestLine line, Page page) {
        boolean awaits = line.state().awaitsAnswer();
        LocalDate since = LocalDate.ofInstant(
                awaits ? line.progress().sentAt() : line.progress().since(),
                page.clock().getZone());
        String receiver = NetworkWords.called(line.receiver().body(), page);
        Secret<String> contact = line.receiver().contact();
        String who = contact == null ? receiver : DirectionIsolation.joined(", ", List.of(receiver, contact.reveal()));
        return new HelperRow(
                NetworkRoutes.of(line.caseId()).request(line.id()),
                words.title(line.kind(), line.subject(), page),
                page.text("network.helpers.to", who),
                page.text("network.state." + line.state().name()),
                NetworkWords.mark(line.state()),
                awaits ? page.text("network.helpers.waited", page.days(since)) : page.day(since),
                line.isLate(page.today()),
                line.unreadable());
    }
}
