package no.fotfeste.documents.web;

import java.util.UUID;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.documents.received.ReceivedFileId;
import no.fotfeste.kernel.CaseId;

/**
 * Where the documents of a case are.
 *
 * @param id the case
 */
public record DocumentRoutes(CaseId id) {

    public static DocumentRoutes of(CaseId id) {
        return new DocumentRoutes(id);
    }

    public String documents() {
        return CaseRoutes.of(id).tab(DocumentsTab.DOCUMENTS);
    }

    public String newFile() {
        return documents() + "/new";
    }

    /** Where a leader takes a stand on something the guard stopped. */
    public String stopped(UUID sending) {
        return documents() + "/stopped/" + sending;
    }

    public String safetySheet() {
        return CaseRoutes.of(id).page() + "/safety-sheet";
    }

    public String file(ReceivedFileId file) {
        return documents() + "/" + file;
    }

    public String removeFile(ReceivedFileId file) {
        return file(file) + "/remove";
    }
}
