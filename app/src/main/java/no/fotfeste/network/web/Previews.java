package no.fotfeste.network.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.OpenCase;
import no.fotfeste.network.NewRequest;
import no.fotfeste.network.Requests;
import no.fotfeste.network.Route;
import no.fotfeste.network.Signature;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a receiver would read, shown to the one who asks before anything is sent. */
@Component
class Previews {

    private final Requests requests;
    private final RequestSheets sheets;
    private final PublicAddress address;

    Previews(Requests requests, RequestSheets sheets, PublicAddress address) {
        this.requests = requests;
        this.sheets = sheets;
        this.address = address;
    }

    ModelAndView of(OpenCase opened, NewRequest asked, Page page) {
        Signature signature = requests.signature(opened);
        boolean paper = requests.routeTo(asked.receiver()) == Route.PAPER;
        return new ModelAndView(
                "network/preview",
                Map.of(
                        "sheet",
                        paper ? sheets.onPaper(signature, asked, page) : sheets.preview(signature, asked, page),
                        "paper",
                        paper,
                        "leftOut",
                        paper ? RequestSheets.leftOut(asked.pieces(), page) : List.of(),
                        "address",
                        address));
    }
}
