package no.fotfeste.plan.web;

import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.plan.MeasureId;

/**
 * Where one measure is, and where it is said what becomes of it.
 *
 * @param page its own page
 */
@PlainText
public record MeasureRoutes(String page) {

    public static MeasureRoutes of(CaseId id, MeasureId measure) {
        return new MeasureRoutes(PlanRoutes.of(id).measure(measure));
    }

    public String agree() {
        return page + "/agree";
    }

    public String assign() {
        return page + "/assign";
    }

    public String start() {
        return page + "/start";
    }

    public String resume() {
        return page + "/resume";
    }

    public String finish() {
        return page + "/done";
    }

    public String decline() {
        return page + "/decline";
    }

    public String cancel() {
        return page + "/cancel";
    }

    public String block() {
        return page + "/block";
    }
}
