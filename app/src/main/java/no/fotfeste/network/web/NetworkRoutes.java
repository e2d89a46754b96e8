package no.fotfeste.network.web;

import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.request.RequestKind;

/**
 * Where others are asked about a case, where it stands what they answered, and where they are met.
 *
 * @param id the case
 */
public record NetworkRoutes(CaseId id) {

    public static NetworkRoutes of(CaseId id) {
        return new NetworkRoutes(id);
    }

    public String request(RequestId request) {
        return requests() + "/" + request;
    }

    public String letter(RequestId request) {
        return request(request) + "/letter";
    }

    /** The first page of asking somebody. */
    public String ask(RequestKind kind) {
        return kind == RequestKind.HAND_OVER ? asking(kind) : asking(kind) + "/new";
    }

    public String edit(RequestKind kind) {
        return asking(kind) + "/edit";
    }

    public String preview(RequestKind kind) {
        return asking(kind) + "/preview";
    }

    public String send(RequestKind kind) {
        return asking(kind) + "/send";
    }

    /** Where it is noted that the one the case is about said no. */
    public String refuse(RequestKind kind) {
        return asking(kind) + "/refuse";
    }

    public String coordination() {
        return page() + "/coordination";
    }

    public String meeting() {
        return page() + "/meeting";
    }

    private String asking(RequestKind kind) {
        return kind == RequestKind.HAND_OVER ? page() + "/hand-over" : requests();
    }

    private String requests() {
        return page() + "/requests";
    }

    private String page() {
        return CaseRoutes.of(id).page();
    }
}
