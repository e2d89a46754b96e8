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

    /** The letter as a file. */
    public String letterFile(RequestId request) {
        return letter(request) + ".pdf";
    }

    public String recall(RequestId request) {
        return request(request) + "/recall";
    }

    /** Where it is said that it is agreed what happens with what the receiver knows. */
    public String settle(RequestId request) {
        return request(request) + "/settle";
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

    /** Where it is looked for who coordinates elsewhere. */
    public String findCoordinator() {
        return coordination() + "/find";
    }

    public String meetingNotice() {
        return meeting() + "/notice";
    }

    public String meetingCalendar() {
        return meeting() + "/calendar";
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
