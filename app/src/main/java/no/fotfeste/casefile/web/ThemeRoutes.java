package no.fotfeste.casefile.web;

import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;

/**
 * Where the circumstances of a case are noted, a theme a page.
 *
 * @param id the case
 */
public record ThemeRoutes(CaseId id) {

    public static ThemeRoutes of(CaseId id) {
        return new ThemeRoutes(id);
    }

    public String theme(Theme theme) {
        return CaseRoutes.of(id).circumstances() + "/" + theme.path();
    }
}
