package no.fotfeste.plan.web;

import java.util.Locale;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.written.PlanKind;

/**
 * Where the pages of the plan are.
 *
 * @param id the case
 */
public record PlanRoutes(CaseId id) {

    /** For mappings. */
    public static final String PLAN = CaseRoutes.CASE + "/plan";

    static final String MEASURE = PLAN + "/measures/{measure:" + Identifier.PATTERN + "}";

    public static PlanRoutes of(CaseId id) {
        return new PlanRoutes(id);
    }

    /** The case page with the road to this milestone. */
    public String road(Milestone milestone) {
        return CaseRoutes.of(id).page() + "?road=" + milestone + "#road";
    }

    public String measure(MeasureId measure) {
        return plan() + "/measures/" + measure;
    }

    public String newMeasure() {
        return plan() + "/add";
    }

    public String needs() {
        return plan() + "/needs";
    }

    public String print() {
        return plan() + "/print";
    }

    /** One of the plans that are written together with the person. */
    public String written(PlanKind kind) {
        return plan() + "/" + kind.name().toLowerCase(Locale.ROOT);
    }

    public String editWritten(PlanKind kind) {
        return written(kind) + "/edit";
    }

    /** How it was written before. */
    public String editions(PlanKind kind) {
        return written(kind) + "/editions";
    }

    private String plan() {
        return CaseRoutes.of(id).page() + "/plan";
    }
}
