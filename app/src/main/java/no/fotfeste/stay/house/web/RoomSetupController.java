package no.fotfeste.stay.house.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.LongestStay;
import no.fotfeste.stay.house.SectionKind;
import no.fotfeste.stay.web.HouseRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the leader enters sections and rooms, once, and says how long people usually stay. */
@Controller
@Outlet(audience = Audience.LEADER, reveals = Reveals.NOTHING)
class RoomSetupController {

    private static final int LONGEST_SECTION = 100;

    private final HouseService houses;
    private final CurrentViewer viewer;

    RoomSetupController(HouseService houses, CurrentViewer viewer) {
        this.houses = houses;
        this.viewer = viewer;
    }

    @KeepsDraft("stay.rooms.title")
    @GetMapping("/house/rooms")
    ModelAndView show() {
        return view(Form.empty());
    }

    private ModelAndView view(Form form) {
        BodyId centre = viewer.get().body();
        LongestStay policy = houses.longestStay(centre);
        return new ModelAndView(
                "stay/rooms",
                Map.of(
                        "sections", houses.of(centre),
                        "form", form.or("longestStay", policy.name()),
                        "version", policy.name()));
    }

    private ModelAndView answer(Form form) {
        if (!form.isFaulty()) {
            return new ModelAndView("redirect:" + HouseRoutes.rooms());
        }
        ModelAndView again = view(form);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/house/rooms/section")
    @Effect(Effect.Kind.ADDS)
    ModelAndView addSection(@RequestParam MultiValueMap<String, String> posted) {
        Form form = Form.of(posted);
        String name = form.line("sectionName", "stay.rooms.section.name.missing");
        if (name.length() > LONGEST_SECTION) {
            form.refuse("sectionName", "web.form.tooLong", LONGEST_SECTION, name.length() - LONGEST_SECTION);
        }
        Optional<SectionKind> kind = form.choice("kind", SectionKind.class);
        if (kind.isEmpty()) {
            form.refuse("kind", "stay.rooms.section.kind.missing");
        }
        if (!form.isFaulty()) {
            try {
                houses.addSection(viewer.get().body(), name, kind.orElseThrow(), form.ticked("shares"));
            } catch (DuplicateKeyException e) {
                form.refuse("sectionName", "stay.rooms.section.taken");
            }
        }
        return answer(form);
    }

    @PostMapping("/house/rooms/room")
    @Effect(Effect.Kind.ADDS)
    ModelAndView addRoom(@RequestParam MultiValueMap<String, String> posted) {
        Form form = Form.of(posted);
        RoomForm.read(form, houses.of(viewer.get().body())).ifPresent(wanted -> {
            try {
                houses.addRoom(viewer.get().body(), wanted.section().id(), wanted.room());
            } catch (DuplicateKeyException e) {
                form.refuse("roomName", "stay.rooms.room.taken");
            }
        });
        return answer(form);
    }

    @PostMapping("/house/rooms/policy")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView decide(@RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Optional<LongestStay> longest = form.choice("longestStay", LongestStay.class);
        if (longest.isEmpty()) {
            form.refuse("longestStay", "stay.rooms.policy.missing");
        }
        LongestStay before = form.choice("version", LongestStay.class).orElse(LongestStay.NONE);
        try {
            longest.ifPresent(decided -> houses.decide(viewer.get().body(), before, decided));
        } catch (StaleVersion first) {
            return conflict(form, page);
        }
        return answer(form);
    }

    private ModelAndView conflict(Form form, Page page) {
        LongestStay now = houses.longestStay(viewer.get().body());
        return Meanwhile.on(
                view(form),
                form,
                List.of(new Difference(
                        "longestStay",
                        page.text("stay.rooms.policy"),
                        page.text("stay.policy." + now),
                        page.text("stay.policy." + form.value("longestStay")))));
    }
}
