package no.fotfeste.sharing;

import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;

/**
 * Where it stands who knows something of a case, and what was decided about sharing.
 *
 * @param id the case
 */
public record SharingRoutes(CaseId id) {

    public static SharingRoutes of(CaseId id) {
        return new SharingRoutes(id);
    }

    /** Who knows what. */
    public String knows() {
        return CaseRoutes.of(id).page() + "/knows";
    }

    public String newDecision() {
        return CaseRoutes.of(id).page() + "/sharing/new";
    }

    public String decision(DecisionId decision) {
        return CaseRoutes.of(id).page() + "/sharing/" + decision;
    }

    public String withdrawal(DecisionId decision) {
        return decision(decision) + "/withdraw";
    }
}
