package no.fotfeste.casefile.conflict;

import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;

/**
 * Where the pages are about who stands near the one a case is about, and for whom it is closed.
 *
 * @param id the case
 */
public record ConflictRoutes(CaseId id) {

    public static ConflictRoutes of(CaseId id) {
        return new ConflictRoutes(id);
    }

    public String conflicts() {
        return CaseRoutes.of(id).page() + "/conflicts";
    }

    /** Where a leader decides about somebody: an account, or somebody in the directory. */
    public String conflict(Identifier who) {
        return conflicts() + (who instanceof ContactId ? "/contacts/" : "/") + who;
    }

    /** Where somebody says that the one the case is about is near to themselves. */
    public String own() {
        return CaseRoutes.of(id).page() + "/own-conflict";
    }

    public String persons() {
        return CaseRoutes.of(id).page() + "/persons";
    }

    public String person(RelatedPersonId person) {
        return persons() + "/" + person;
    }

    public String newPerson() {
        return persons() + "/new";
    }

    public String removePerson(RelatedPersonId person) {
        return person(person) + "/remove";
    }
}
