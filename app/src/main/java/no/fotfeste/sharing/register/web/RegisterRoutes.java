package no.fotfeste.sharing.register.web;

import no.fotfeste.kernel.CaseId;
import no.fotfeste.sharing.SharingRoutes;
import no.fotfeste.sharing.register.PromiseId;

/**
 * Where the list of who knows something of a case is added to.
 *
 * @param id the case
 */
public record RegisterRoutes(CaseId id) {

    public static RegisterRoutes of(CaseId id) {
        return new RegisterRoutes(id);
    }

    /** Where it is noted that somebody was told. */
    public String told() {
        return knows() + "/told";
    }

    public String newPromise() {
        return knows() + "/promise";
    }

    /** Where it is said that a promise still holds. */
    public String review(PromiseId promise) {
        return promise(promise) + "/review";
    }

    /** Where it is said that a promise holds no longer. */
    public String end(PromiseId promise) {
        return promise(promise) + "/end";
    }

    public String print() {
        return knows() + "/print";
    }

    private String promise(PromiseId promise) {
        return knows() + "/promises/" + promise;
    }

    private String knows() {
        return SharingRoutes.of(id).knows();
    }
}
