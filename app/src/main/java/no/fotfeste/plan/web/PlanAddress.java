package no.fotfeste.plan.web;

import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.plan.MeasureId;

/** Where the pages of the plan are. */
public final class PlanAddress {

    public static final String PLAN = CaseAddress.CASE + "/plan";
    static final String MEASURE = PLAN + "/measures/{measure:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private PlanAddress() {}

    public static String of(CaseId id, String below) {
        return CaseAddress.of(id, "plan/" + below);
    }

    public static String of(CaseId id, MeasureId measure) {
        return of(id, "measures/" + measure);
    }
}
