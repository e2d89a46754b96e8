package no.fotfeste.stay.web;

import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;

/**
 * Where the pages about stays and visits are.
 *
 * @param id the case
 */
public record StayRoutes(CaseId id) {

    public static StayRoutes of(CaseId id) {
        return new StayRoutes(id);
    }

    public String stay() {
        return CaseRoutes.of(id).tab(StayTab.STAY);
    }

    public String plan() {
        return stay() + "/plan";
    }

    public String room() {
        return stay() + "/room";
    }

    public String visit() {
        return stay() + "/visit";
    }

    public String departure() {
        return CaseRoutes.of(id).page() + "/departure";
    }
}
