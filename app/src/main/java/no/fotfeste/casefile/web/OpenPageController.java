package no.fotfeste.casefile.web;

import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells a page that is already open whether it may stay. */
@Controller
class OpenPageController {

    private final Door door;

    OpenPageController(Door door) {
        this.door = door;
    }

    /** Says nothing when the page may stay; otherwise there is no such case. */
    @GetMapping(CaseRoutes.CASE + "/open")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.NOTHING)
    ResponseEntity<Void> stays(@PathVariable CaseId id) {
        door.requireOpen(id);
        return ResponseEntity.noContent().build();
    }
}
