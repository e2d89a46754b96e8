package no.fotfeste.casefile.conflict.web;

import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.conflict.ToldConflictService;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody who helps says that they are in conflict. The next page names no case: from now on there is none for them. */
@Controller
@RequestMapping(CaseRoutes.CASE + "/own-conflict")
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class OwnConflictController {

    private final Door door;
    private final CaseService cases;
    private final ToldConflictService told;

    OwnConflictController(Door door, CaseService cases, ToldConflictService told) {
        this.door = door;
        this.cases = cases;
        this.told = told;
    }

    @KeepsDraft("casefile.ownConflict.title")
    @GetMapping
    ModelAndView ask(@PathVariable CaseId id) {
        return show(id, Form.empty());
    }

    @PostMapping
    @Effect(Effect.Kind.ADDS)
    ModelAndView tell(
            @PathVariable CaseId id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes afterwards) {
        Form form = Form.of(posted);
        String why = form.text("why", "casefile.ownConflict.why.missing");
        if (form.isFaulty()) {
            return show(id, form);
        }
        door.open(id, Purpose.CHANGE, opened -> {
            told.tell(opened, why);
            return id;
        });
        afterwards.addFlashAttribute("said", "casefile.ownConflict.said");
        return new ModelAndView("redirect:" + ShellRoutes.today());
    }

    private ModelAndView show(CaseId id, Form form) {
        return door.open(
                id, Purpose.READ, opened -> CaseForm.show("own-conflict-form", cases.read(opened), form, Map.of()));
    }
}
