package no.fotfeste.casefile.protection.web;

import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.protection.AddressId;
import no.fotfeste.kernel.CaseId;

/**
 * Where the addresses of a family are kept.
 *
 * @param id the case
 */
public record AddressRoutes(CaseId id) {

    public static AddressRoutes of(CaseId id) {
        return new AddressRoutes(id);
    }

    public String remove(AddressId address) {
        return CaseRoutes.of(id).addresses() + "/" + address + "/remove";
    }
}
