package no.fotfeste.network.web;

import java.util.Map;
import no.fotfeste.access.CaseNotFound;
import no.fotfeste.access.Door;
import no.fotfeste.access.Purpose;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.Receipts;
import no.fotfeste.network.Request;
import no.fotfeste.network.RequestId;
import no.fotfeste.network.Requests;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The same request on paper, with a code to acknowledge it by. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class LetterPage {

    private final Door door;
    private final Requests requests;
    private final Receipts receipts;
    private final RequestSheets sheets;
    private final PublicAddress address;

    LetterPage(Door door, Requests requests, Receipts receipts, RequestSheets sheets, PublicAddress address) {
        this.door = door;
        this.requests = requests;
        this.receipts = receipts;
        this.sheets = sheets;
        this.address = address;
    }

    @GetMapping(RequestPage.REQUEST + "/letter")
    ModelAndView letter(@PathVariable CaseId id, @PathVariable RequestId request, Page page) {
        return door.open(id, Purpose.CHANGE, opened -> {
            Request read = requests.find(opened, request).orElseThrow(CaseNotFound::new);
            return new ModelAndView(
                    "network/letter",
                    Map.of(
                            "sheet", sheets.onPaper(read, page),
                            "code", receipts.codeFor(opened, read),
                            "address", address,
                            "back", CaseAddress.of(id, "requests/" + request)));
        });
    }
}
