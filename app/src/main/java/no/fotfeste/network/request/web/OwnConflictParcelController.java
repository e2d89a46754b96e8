package no.fotfeste.network.request.web;

import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.conflict.ToldConflictService;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody at a service says that they are in conflict. What was shared is no longer there for them; colleagues keep it. */
@Controller
@RequestMapping("/inbox/{id:" + Identifier.PATTERN + "}/own-conflict")
@Outlet(
        audience = {Audience.SERVICE_CONTACT, Audience.COORDINATOR, Audience.CENTRE},
        reveals = Reveals.SHARED_PIECES)
class OwnConflictParcelController {

    private final Door door;
    private final ToldConflictService told;

    OwnConflictParcelController(Door door, ToldConflictService told) {
        this.door = door;
        this.told = told;
    }

    @KeepsDraft("casefile.ownConflict.title")
    @GetMapping
    ModelAndView ask(@PathVariable ParcelId id) {
        return door.openParcel(id, Purpose.READ, parcel -> show(id, Form.empty()));
    }

    @PostMapping
    @Effect(Effect.Kind.ADDS)
    ModelAndView tell(
            @PathVariable ParcelId id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes afterwards) {
        Form form = Form.of(posted);
        String why = form.text("why", "casefile.ownConflict.why.missing");
        door.openParcel(id, Purpose.ANSWER_REQUEST, parcel -> {
            if (!form.isFaulty()) {
                told.tell(parcel, why);
            }
            return id;
        });
        if (form.isFaulty()) {
            return show(id, form);
        }
        afterwards.addFlashAttribute("said", "casefile.ownConflict.said");
        return new ModelAndView("redirect:" + ShellRoutes.today());
    }

    private static ModelAndView show(ParcelId id, Form form) {
        return new ModelAndView(
                "network/own-conflict",
                Map.of("form", form, "parcel", id),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
