package no.fotfeste.casefile;

import no.fotfeste.kernel.CaseId;

/** Where the pages of a case are. */
public final class CaseAddress {

    /** For mappings: an address with anything but an identifier in it leads nowhere, like that of a case one may not see. */
    public static final String CASE = "/cases/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private CaseAddress() {}

    /** The case page. */
    public static String of(CaseId id) {
        return "/cases/" + id.value();
    }

    /** A page below it. */
    public static String of(CaseId id, String below) {
        return of(id) + "/" + below;
    }
}
