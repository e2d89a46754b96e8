package no.fotfeste.network.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.OpenCase;
import no.fotfeste.network.NewRequest;
import no.fotfeste.network.Permits;
import no.fotfeste.network.Requests;
import no.fotfeste.network.Route;
import no.fotfeste.network.Signature;
import no.fotfeste.sharing.Cover;
import no.fotfeste.sharing.DecisionForms;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a receiver would read, shown to the one who asks before anything is sent. */
@Component
class Previews {

    private final Requests requests;
    private final RequestSheets sheets;
    private final PublicAddress address;
    private final Permits permits;
    private final DecisionForms decisions;

    Previews(Requests requests, RequestSheets sheets, PublicAddress address, Permits permits, DecisionForms decisions) {
        this.requests = requests;
        this.sheets = sheets;
        this.address = address;
        this.permits = permits;
        this.decisions = decisions;
    }

    ModelAndView of(OpenCase opened, NewRequest asked, Form form, Page page, HttpStatus status) {
        Signature signature = requests.signature(opened);
        boolean paper = requests.routeTo(asked.receiver()) == Route.PAPER;
        RequestSheet sheet = paper ? sheets.onPaper(signature, asked, page) : sheets.preview(signature, asked, page);
        ModelAndView shown = new ModelAndView(
                "network/preview",
                Map.of(
                        "sheet",
                        sheet,
                        "paper",
                        paper,
                        "leftOut",
                        paper ? RequestSheets.leftOut(asked.pieces(), page) : List.of(),
                        "address",
                        address),
                status);
        Cover cover = permits.cover(opened, asked);
        Set<PieceKind> missing = cover.missing(requests.asSent(asked).kinds());
        return missing.isEmpty()
                ? shown
                : shown.addObject("deciding", decisions.ask(opened, sheet.to(), missing, cover.refused(), form, page));
    }
}
