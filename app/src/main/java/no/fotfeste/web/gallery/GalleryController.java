package no.fotfeste.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Draft;
import no.fotfeste.web.DraftId;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.Tab;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The gallery of components. It is there only where the demo world is. */
@Controller
class GalleryController {

    private static final String LONG =
            "Kvinnen ønsker at sønnen skal slippe å fortelle alt på nytt, og at de kan ha katt. "
                    .repeat(4)
                    .strip();

    private final boolean demo;

    GalleryController(@Value("${fotfeste.demo.enabled}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/gallery")
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    String gallery(Page page, Model model) {
        if (!demo) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("filled", filled());
        model.addAttribute("wrong", wrong());
        model.addAttribute("choices", choices());
        model.addAttribute("tabs", tabs());
        model.addAttribute(
                "differences",
                List.of(new Difference("wrong-note", "Notat", "Kan ringes etter kl. 12", "Kan ringes etter kl. 14")));
        model.addAttribute(
                "draft", new Draft(DraftId.next(), "gallery", null, 0, page.now(), Map.of(), UUID.randomUUID()));
        return "web/gallery";
    }

    private static Form filled() {
        return Form.filled(Map.of(
                "name", "Linn",
                "note", LONG,
                "day", "2026-12-24",
                "language", "ar",
                "contact", "centre",
                "why", "fear\nplace",
                "agreed", "yes"));
    }

    private static Form wrong() {
        Form wrong = Form.filled(Map.of("wrong-note", "x".repeat(Form.TEXT + 12), "wrong-day", "31.2.2026"));
        wrong.date("wrong-day");
        wrong.text("wrong-note");
        return wrong.refuse("wrong-contact", "web.form.choice").refuse("wrong-agreed", "web.form.choice");
    }

    private static List<Choice> choices() {
        return List.of(
                new Choice("centre", "Bare på senteret", "Ingen ringer, skriver eller sender noe."),
                Choice.of("phone", "På telefon, på avtalt tid"),
                Choice.of("fear", "Hun er redd akkurat nå"),
                Choice.of("place", "Hun trenger et sted å være"),
                Choice.of("ar", "Arabisk"));
    }

    private static List<Tab> tabs() {
        return List.of(
                new Tab("/gallery", "Veien videre", true),
                new Tab("/gallery?a", "Barna", false),
                new Tab("/gallery?b", "Trygghet", false),
                new Tab("/gallery?c", "Hvem vet hva", false),
                new Tab("/gallery?d", "Hvem har sett", false));
    }
}
