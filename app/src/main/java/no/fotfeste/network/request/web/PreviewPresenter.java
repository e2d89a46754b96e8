package no.fotfeste.network.request.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.RecentChanges;
import no.fotfeste.network.request.DeliveryRoute;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.network.request.SendingPermission;
import no.fotfeste.network.request.Signature;
import no.fotfeste.sharing.DecisionForms;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharingPermission;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a receiver would read, shown to the one who asks before anything is sent. */
@Component
class PreviewPresenter {

    private final RequestService requests;
    private final RequestPresenter sheets;
    private final PublicAddress address;
    private final SendingPermission permits;
    private final DecisionForms decisions;
    private final RecentChanges recent;

    PreviewPresenter(
            RequestService requests,
            RequestPresenter sheets,
            PublicAddress address,
            SendingPermission permits,
            DecisionForms decisions,
            RecentChanges recent) {
        this.requests = requests;
        this.sheets = sheets;
        this.address = address;
        this.permits = permits;
        this.decisions = decisions;
        this.recent = recent;
    }

    ModelAndView of(OpenCase opened, NewRequest asked, Form form, Page page, HttpStatus status) {
        Signature signature = requests.signature(opened);
        boolean paper = requests.routeTo(asked.receiver()) == DeliveryRoute.PAPER;
        RequestView sheet = paper ? sheets.onPaper(signature, asked, page) : sheets.preview(signature, asked, page);
        ModelAndView shown = new ModelAndView(
                "network/preview",
                Map.of(
                        "sheet",
                        sheet,
                        "paper",
                        paper,
                        "leftOut",
                        paper ? RequestPresenter.leftOut(asked.pieces(), page) : List.of(),
                        "address",
                        address,
                        "recent",
                        recent.told(asked.receiver(), asked.contact(), page)),
                status);
        SharingPermission cover = permits.cover(opened, asked);
        Set<PieceKind> missing = cover.missing(requests.asSent(asked).kinds());
        return missing.isEmpty()
                ? shown
                : shown.addObject("deciding", decisions.ask(opened, sheet.to(), missing, cover.refused(), form, page));
    }
}
