package no.fotfeste.casefile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.BreakGlass;
import no.fotfeste.access.Door;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.access.GlassBreak;
import no.fotfeste.access.GlassBreaks;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewing;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.Cases;
import no.fotfeste.casefile.Emergencies;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody asks to open a case in an emergency. What it answers is the same whatever there is. */
@Controller
class BreakGlassPage {

    private final Door door;
    private final Cases cases;
    private final GlassBreaks breaks;
    private final BreakGlass glass;
    private final Emergencies emergencies;

    BreakGlassPage(Door door, Cases cases, GlassBreaks breaks, BreakGlass glass, Emergencies emergencies) {
        this.door = door;
        this.cases = cases;
        this.breaks = breaks;
        this.glass = glass;
        this.emergencies = emergencies;
    }

    @GetMapping("/break-glass")
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.NOTHING)
    ModelAndView ask(Page page) {
        return show(Form.empty(), page);
    }

    @PostMapping("/break-glass")
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.NOTHING)
    ModelAndView open(@RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return emergencies
                .read(form, page.today())
                .map(emergency -> {
                    glass.open(emergency);
                    return new ModelAndView("redirect:/break-glass/opened");
                })
                .orElseGet(() -> show(form, page));
    }

    @GetMapping("/break-glass/opened")
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE_LIST)
    String opened(Page page, Model model) {
        model.addAttribute("cases", door.look(Purpose.LIST, viewing -> rows(viewing, page)));
        return "casefile/glass-opened";
    }

    private List<CaseRow> rows(Viewing viewing, Page page) {
        List<GlassBreak> open = breaks.open(viewing);
        Map<CaseId, String> names = cases.knownAs(
                viewing, open.stream().map(GlassBreak::caseId).distinct().toList());
        return open.stream()
                .map(each -> new CaseRow(
                        CaseAddress.of(each.caseId()),
                        names.getOrDefault(each.caseId(), ""),
                        page.text("casefile.glass.reason." + each.reason().name()),
                        null,
                        page.text("casefile.glass.until", each.openUntil())))
                .toList();
    }

    private static ModelAndView show(Form form, Page page) {
        List<Choice> reasons = Arrays.stream(EmergencyReason.values())
                .map(reason -> Choice.of(reason.name(), page.text("casefile.glass.reason." + reason.name())))
                .toList();
        return new ModelAndView(
                "casefile/glass-form",
                Map.of("form", form, "reasons", reasons),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
