package no.fotfeste.casefile.emergency.web;

import java.util.UUID;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;

/**
 * Where it is looked at afterwards that a case was opened in an emergency.
 *
 * @param id the case
 */
public record EmergencyRoutes(CaseId id) {

    public static EmergencyRoutes of(CaseId id) {
        return new EmergencyRoutes(id);
    }

    public String review(UUID opening) {
        return CaseRoutes.of(id).page() + "/break-glass/" + opening;
    }

    public String undo(UUID opening, UUID change) {
        return review(opening) + "/changes/" + change + "/undo";
    }

    /** Where somebody asks to open a case in an emergency. */
    public static String ask() {
        return "/break-glass";
    }

    /** Where a second person says yes or no to what somebody asked. */
    public static String request(UUID request) {
        return ask() + "/requests/" + request;
    }

    /** What is open to one in that way. */
    public static String opened() {
        return ask() + "/opened";
    }
}
