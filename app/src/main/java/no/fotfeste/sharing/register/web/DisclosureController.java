package no.fotfeste.sharing.register.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.sharing.KnownPiece.Way;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.Recipient;
import no.fotfeste.sharing.SharingRoutes;
import no.fotfeste.sharing.register.DisclosureRepository;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes what somebody was told by telephone, in a meeting or by the person. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class DisclosureController {

    private static final String ADDRESS = CaseRoutes.CASE + "/knows/told";
    private static final Set<Way> WAYS = Set.of(Way.TELEPHONE, Way.MEETING, Way.LETTER, Way.TOLD_THEMSELVES, Way.OTHER);

    private final Door door;
    private final DisclosureRepository tellings;
    private final RecipientFields recipients;

    DisclosureController(Door door, DisclosureRepository tellings, RecipientFields recipients) {
        this.door = door;
        this.tellings = tellings;
        this.recipients = recipients;
    }

    @KeepsDraft("sharing.told.title")
    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        Form form = Form.empty().or("on", page.today().toString());
        return door.open(id, Purpose.READ, opened -> show(opened, form, page, HttpStatus.OK));
    }

    @PostMapping(ADDRESS)
    @Effect(Effect.Kind.ADDS)
    ModelAndView note(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            Set<PieceKind> kinds = PieceKindChoices.chosen(form);
            if (kinds.isEmpty()) {
                form.refuse("kinds", "sharing.kinds.missing");
            }
            Optional<Way> way = form.choice("way", Way.class).filter(WAYS::contains);
            if (way.isEmpty()) {
                form.refuse("way", "sharing.told.way.missing");
            }
            LocalDate on = form.date("on").orElse(page.today());
            if (on.isAfter(page.today())) {
                form.refuse("on", "sharing.told.on.future");
            }
            String note = form.text("note");
            Optional<Recipient> recipient = recipients.read(opened, form);
            if (form.isFaulty() || recipient.isEmpty() || way.isEmpty()) {
                return show(opened, form, page, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            tellings.add(opened, recipient.get(), kinds, way.get(), on, note);
            return new ModelAndView("redirect:" + SharingRoutes.of(id).knows());
        });
    }

    private ModelAndView show(OpenCase opened, Form form, Page page, HttpStatus status) {
        return new ModelAndView(
                "sharing/told",
                Map.of(
                        "form", form,
                        "path", RegisterRoutes.of(opened.id()).told(),
                        "back", SharingRoutes.of(opened.id()).knows(),
                        "recipients", recipients.choices(opened, page),
                        "kinds", PieceKindChoices.of(page),
                        "ways",
                                Stream.of(Way.values())
                                        .filter(WAYS::contains)
                                        .map(way -> Choice.of(way.name(), page.text("sharing.told." + way.name())))
                                        .toList()),
                status);
    }
}
