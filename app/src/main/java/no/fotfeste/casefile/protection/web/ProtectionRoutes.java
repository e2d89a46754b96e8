package no.fotfeste.casefile.protection.web;

import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;

/**
 * Where a leader looks at protection that somebody has raised.
 *
 * @param id the case
 */
public record ProtectionRoutes(CaseId id) {

    public static ProtectionRoutes of(CaseId id) {
        return new ProtectionRoutes(id);
    }

    public String raised() {
        return CaseRoutes.of(id).protection() + "/raised";
    }
}
