package no.fotfeste.network.request.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.RecentChanges;
import no.fotfeste.network.request.ReceiptService;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What a letter says, the same on the screen and in the file. */
@Component
class LetterPresenter {

    private final RequestService requests;
    private final ReceiptService receipts;
    private final RequestPresenter sheets;
    private final PublicAddress address;
    private final SendingGuard guarding;
    private final RecentChanges recent;

    LetterPresenter(
            RequestService requests,
            ReceiptService receipts,
            RequestPresenter sheets,
            PublicAddress address,
            SendingGuard guarding,
            RecentChanges recent) {
        this.requests = requests;
        this.receipts = receipts;
        this.sheets = sheets;
        this.address = address;
        this.guarding = guarding;
        this.recent = recent;
    }

    /** What has lately been changed about whom it is for: told beside the letter, and never in it. */
    List<String> recent(Request sent, Page page) {
        return recent.told(sent.receiver(), sent.contact(), page);
    }

    Request find(OpenCase opened, RequestId id) {
        return requests.find(opened, id).orElseThrow(CaseNotFound::new);
    }

    /** Whether anything of it may still be told: it has not been recalled, and not all of it taken back. */
    boolean isStillToBeTold(OpenCase opened, Request request) {
        return requests.forLetter(opened, request.id()).isPresent();
    }

    /** Whether a letter may be made of it. */
    boolean mayBeMade(OpenCase opened, Request request) {
        return isStillToBeTold(opened, request) && guarding.letsGo(opened, request);
    }

    /** What its templates are given, in the language of the page: what may be told today. */
    Map<String, Object> words(OpenCase opened, Request sent, Page page) {
        Request request = requests.forLetter(opened, sent.id()).orElseThrow(CaseNotFound::new);
        return Map.of(
                "sheet",
                sheets.onPaper(request, page),
                "code",
                receipts.codeFor(opened, request),
                "address",
                address,
                "sent",
                page.date(LocalDate.ofInstant(request.sentAt(), page.clock().getZone())));
    }
}
