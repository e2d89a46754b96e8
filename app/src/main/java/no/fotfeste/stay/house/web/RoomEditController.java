package no.fotfeste.stay.house.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.Room;
import no.fotfeste.stay.house.RoomBooked;
import no.fotfeste.stay.house.RoomChangeService;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.Section;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the leader changes a room, and takes it out of use or into use again. */
@Controller
@Outlet(audience = Audience.LEADER, reveals = Reveals.NOTHING)
class RoomEditController {

    private static final String ROOM = "{room:" + Identifier.PATTERN + "}";

    private final HouseService houses;
    private final RoomChangeService changes;
    private final CurrentViewer viewer;

    RoomEditController(HouseService houses, RoomChangeService changes, CurrentViewer viewer) {
        this.houses = houses;
        this.changes = changes;
        this.viewer = viewer;
    }

    @KeepsDraft("stay.rooms.edit.title")
    @GetMapping("/house/rooms/" + ROOM)
    ModelAndView show(@PathVariable String room) {
        Room found = find(room);
        return view(found, Form.filled(RoomForm.written(found)));
    }

    @PostMapping("/house/rooms/" + ROOM + "/{act:change|out-of-use|into-use}")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView change(
            @PathVariable String room,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Room found = find(room);
        Form form = Form.of(posted);
        RoomForm.written(found).forEach((field, kept) -> keepOther(form, act, field, kept));
        try {
            boolean made = switch (act) {
                case "change" -> change(found, form);
                case "out-of-use" -> takeOutOfUse(found, form, page);
                default -> takeIntoUse(found, form);
            };
            if (made) {
                return new ModelAndView("redirect:" + HouseRoutes.rooms());
            }
        } catch (StaleVersion e) {
            Room now = find(room);
            return Meanwhile.on(view(now, form), form, differences(now, form, houses.of(centre()), page));
        } catch (RoomBooked e) {
            form.refuse(act.equals("change") ? "beds" : "outFrom", "stay.rooms." + act + ".booked");
        } catch (DuplicateKeyException e) {
            form.refuse("roomName", "stay.rooms.room.taken");
        }
        return view(find(room), form);
    }

    /** The fields of the form that was not sent show what is kept. */
    private static void keepOther(Form form, String act, String field, String kept) {
        if (field.startsWith("out") == act.equals("change")) {
            form.or(field, kept);
        }
    }

    private boolean change(Room room, Form form) {
        Optional<RoomForm.Wanted> wanted = RoomForm.read(form, houses.of(centre()));
        wanted.ifPresent(
                made -> changes.change(centre(), room.id(), made.section().id(), made.room(), version(form)));
        return wanted.isPresent();
    }

    private boolean takeOutOfUse(Room room, Form form, Page page) {
        Optional<LocalDate> from = form.date("outFrom");
        if (from.isEmpty()) {
            form.refuse("outFrom", "stay.rooms.out-of-use.from.missing");
        }
        if (from.filter(day -> day.isBefore(page.today())).isPresent()) {
            form.refuse("outFrom", "stay.rooms.out-of-use.from.past");
        }
        String reason = form.line("outReason", "stay.rooms.out-of-use.reason.missing");
        if (form.isFaulty() || from.isEmpty()) {
            return false;
        }
        changes.takeOutOfUse(centre(), room.id(), from.get(), reason, version(form));
        return true;
    }

    private boolean takeIntoUse(Room room, Form form) {
        changes.takeIntoUse(centre(), room.id(), version(form));
        return true;
    }

    private BodyId centre() {
        return viewer.get().body();
    }

    private Room find(String room) {
        return houses.room(centre(), RoomId.of(room)).orElseThrow(CaseNotFound::new);
    }

    private static int version(Form form) {
        return form.number("version", 0, Integer.MAX_VALUE).orElse(-1);
    }

    private ModelAndView view(Room room, Form form) {
        return new ModelAndView(
                "stay/room-form",
                Map.of("room", room, "sections", houses.of(centre()), "form", form),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static List<Difference> differences(Room room, Form form, List<Section> sections, Page page) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("section", page.text("stay.rooms.room.section"));
        labels.put("roomName", page.text("stay.rooms.room.name"));
        labels.put("beds", page.text("stay.rooms.room.beds"));
        labels.put("attributes", page.text("stay.rooms.room.has"));
        labels.put("outFrom", page.text("stay.rooms.out-of-use.from"));
        labels.put("outReason", page.text("stay.rooms.out-of-use.reason"));
        Map<String, String> kept = RoomForm.said(RoomForm.written(room), sections, page);
        Form mine = Form.filled(RoomForm.said(form.all(), sections, page));
        return Difference.between(kept, mine, labels);
    }
}
