package no.fotfeste.casefile.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.OwnWords;
import no.fotfeste.casefile.Quotation;
import no.fotfeste.casefile.WayOfSaying;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where something that the client said is written down, in her own words. */
@Controller
class WordsController {

    private final Door door;
    private final CaseService cases;
    private final OwnWords words;

    WordsController(Door door, CaseService cases, OwnWords words) {
        this.door = door;
        this.cases = cases;
        this.words = words;
    }

    @KeepsDraft("casefile.words.title")
    @GetMapping(CaseRoutes.CASE + "/words")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        Form form = Form.filled(Map.of("saidOn", page.today().toString()));
        return door.open(id, Purpose.READ, opened -> show(cases.read(opened), form, page));
    }

    @PostMapping(CaseRoutes.CASE + "/words")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView add(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Optional<Quotation> said = read(form, page.today());
        return door.open(id, Purpose.CHANGE, opened -> {
            if (said.isEmpty()) {
                return show(cases.read(opened), form, page);
            }
            words.add(opened, said.get());
            return CaseForm.to(CaseRoutes.of(id).page());
        });
    }

    private static Optional<Quotation> read(Form form, LocalDate today) {
        String text = form.text("words", "casefile.words.missing");
        Optional<LocalDate> saidOn = form.date("saidOn");
        Optional<WayOfSaying> how = form.choice("how", WayOfSaying.class);
        if (saidOn.isEmpty()) {
            form.refuse("saidOn", "casefile.words.said.missing");
        }
        if (saidOn.filter(day -> day.isAfter(today)).isPresent()) {
            form.refuse("saidOn", "casefile.words.said.future");
        }
        if (how.isEmpty()) {
            form.refuse("how", "casefile.words.how.missing");
        }
        return form.isFaulty() ? Optional.empty() : Optional.of(new Quotation(saidOn.get(), how.get(), text));
    }

    private static ModelAndView show(ClientCase client, Form form, Page page) {
        List<Choice> ways = Arrays.stream(WayOfSaying.values())
                .map(way -> Choice.of(way.name(), page.text("casefile.telling." + way.name())))
                .toList();
        return CaseForm.show("words-form", client, form, Map.of("ways", ways));
    }
}
