package no.fotfeste.casefile;

import no.fotfeste.kernel.CaseId;

/** An address of a case as somebody types it: a test says itself where a page is, so that a page that moves is noticed. */
public final class CaseAddress {

    /** How the address of everything about one case begins. */
    public static final String CASE = CaseRoutes.CASE;

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
