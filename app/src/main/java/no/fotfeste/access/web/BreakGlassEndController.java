package no.fotfeste.access.web;

import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.emergency.EmergencyOpeningService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The button that stands on every page of a case opened in an emergency: closes it again. */
@Controller
class BreakGlassEndController {

    private final Door door;
    private final EmergencyOpeningService breaks;

    BreakGlassEndController(Door door, EmergencyOpeningService breaks) {
        this.door = door;
        this.breaks = breaks;
    }

    @PostMapping("/break-glass/{id:" + Identifier.PATTERN + "}/end")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.NOTHING)
    String end(@PathVariable CaseId id) {
        return door.open(id, Purpose.BREAK_GLASS, opened -> {
            breaks.end(opened);
            return "redirect:" + ShellRoutes.today();
        });
    }
}
