package no.fotfeste.casefile.emergency.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.emergency.EmergencyChange;
import no.fotfeste.access.emergency.EmergencyChange.State;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.web.Page;

/**
 * Something that was done in an emergency, in words.
 *
 * @param state whether it is put back, or cannot be; empty while it can
 * @param undo where it is put back, or empty
 */
@PlainText
public record EmergencyChangeLine(String what, String when, String state, String undo) {

    /** What forms of a case do that may be sent in an emergency; a test holds them to the forms there are. */
    static final Set<String> TOLD = Set.of(
            "addresses",
            "addresses-remove",
            "circumstances",
            "circumstances-withdraw",
            "client",
            "close",
            "departure",
            "documents-new",
            "documents-remove",
            "interpreters",
            "interpreters-new",
            "journal-new",
            "knows-promise",
            "knows-promises",
            "knows-told",
            "own-conflict",
            "plan-add",
            "plan-edit",
            "plan-measures",
            "plan-needs",
            "reopen",
            "requests-settle",
            "stay-plan",
            "stay-room",
            "stay-visit",
            "words");

    static List<EmergencyChangeLine> of(
            List<EmergencyChange> changes, CaseId caseId, UUID broken, boolean mayUndo, Page page) {
        return changes.stream()
                .map(change -> new EmergencyChangeLine(
                        page.text("casefile.glass.did." + (TOLD.contains(change.what()) ? change.what() : "other")),
                        page.moment(change.at()),
                        state(change, page),
                        mayUndo && change.state() == State.CAN_BE_UNDONE
                                ? EmergencyRoutes.of(caseId).undo(broken, change.id())
                                : ""))
                .toList();
    }

    private static String state(EmergencyChange change, Page page) {
        return switch (change.state()) {
            case CAN_BE_UNDONE -> "";
            case STANDS -> page.text("casefile.glass.undo.stands");
            case UNDONE -> page.text("casefile.glass.undo.done");
        };
    }
}
