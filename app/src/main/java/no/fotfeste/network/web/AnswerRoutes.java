package no.fotfeste.network.web;

import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.network.request.RequestId;

/**
 * Where a request is answered: by whoever was asked, or by whoever asked and was told the answer.
 *
 * @param page where it is read
 */
@PlainText
public record AnswerRoutes(String page) {

    public static AnswerRoutes of(ParcelId parcel) {
        return new AnswerRoutes(InboxRoutes.parcel(parcel));
    }

    public static AnswerRoutes of(CaseId id, RequestId request) {
        return new AnswerRoutes(NetworkRoutes.of(id).request(request));
    }

    public String accept() {
        return page + "/accept";
    }

    public String decline() {
        return page + "/decline";
    }

    public String inform() {
        return page + "/inform";
    }

    public String complete() {
        return page + "/complete";
    }
}
