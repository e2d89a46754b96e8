package no.fotfeste.stay.house.web;

import java.util.List;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.Journal;
import no.fotfeste.casefile.NoteKind;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.stay.NewStay;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.house.HouseQueries;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.RoomTaken;
import no.fotfeste.stay.web.StayRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a room, or another one: to one person, or to all of the family who live here. */
@Controller
@Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE)
class RoomController {

    private final Door door;
    private final StayService stays;
    private final CaseService cases;
    private final Journal journal;
    private final HouseQueries board;

    RoomController(Door door, StayService stays, CaseService cases, Journal journal, HouseQueries board) {
        this.door = door;
        this.stays = stays;
        this.cases = cases;
        this.journal = journal;
        this.board = board;
    }

    @KeepsDraft("stay.move.title")
    @GetMapping(CaseRoutes.CASE + "/stay/room")
    ModelAndView show(@PathVariable CaseId id, Page page) {
        return view(id, Form.empty().or("together", "yes"), page);
    }

    private ModelAndView view(CaseId id, Form form, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            ModelAndView view = new ModelAndView("stay/choose-room");
            view.addObject("caseId", id);
            view.addObject("form", form);
            List<Stay> family = family(opened);
            view.addObject("family", family.size());
            view.addObject("alone", comesWithoutAdult(opened));
            view.addObject("version", version(own(opened, family)));
            view.addObject("rooms", rooms(family, page));
            return view;
        });
    }

    private List<Stay> family(OpenCase opened) {
        return stays.current(opened)
                .map(stay -> stays.together(opened, stay.family()))
                .orElse(List.of());
    }

    private List<Choice> rooms(List<Stay> family, Page page) {
        return RoomChoice.free(door.look(Purpose.HOUSE, board::of), Math.max(1, family.size()), page);
    }

    private static Optional<Stay> own(OpenCase opened, List<Stay> family) {
        return family.stream().filter(stay -> stay.caseId().equals(opened.id())).findFirst();
    }

    /** Which room, in which stay. */
    private static String version(Optional<Stay> stay) {
        return stay.map(lives -> Shown.version(
                        lives.id(),
                        lives.lodging() == null
                                ? "none"
                                : lives.lodging().room().toString()))
                .orElse("none");
    }

    /** A child who moves in where no adult of the family lives: that is decided with a reason. */
    private boolean comesWithoutAdult(OpenCase opened) {
        ClientCase client = cases.read(opened);
        return client.kind() == CaseKind.CHILD
                && stays.current(opened).isEmpty()
                && !stays.hasAdult(
                        opened, client.family(), opened.viewer().orElseThrow().body());
    }

    @PostMapping(CaseRoutes.CASE + "/stay/room")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView give(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Optional<RoomId> room = RoomChoice.read(form, "room");
        if (room.isEmpty() && !form.isFaulty() && !form.has("room", "NONE")) {
            form.refuse("room", "stay.room.missing");
        }
        if (!form.isFaulty()) {
            try {
                Optional<ModelAndView> given = door.open(id, Purpose.CHANGE, opened -> give(opened, room, form, page));
                if (given.isPresent()) {
                    return given.get();
                }
            } catch (StaleVersion first) {
                return conflict(id, form, page);
            } catch (RoomTaken e) {
                form.refuse("room", "stay.reception.room.taken");
            }
        }
        ModelAndView again = view(id, form, page);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView conflict(CaseId id, Form form, Page page) {
        Difference room = door.open(id, Purpose.READ, opened -> {
            List<Stay> family = family(opened);
            String now = own(opened, family)
                    .map(Stay::lodging)
                    .map(Stay.Lodging::name)
                    .orElse("");
            String chosen = rooms(family, page).stream()
                    .filter(choice -> form.has("room", choice.value()))
                    .map(Choice::label)
                    .findFirst()
                    .orElse("");
            String alone = form.value("alone");
            return new Difference(
                    "room", page.text("stay.reception.room"), now, alone.isEmpty() ? chosen : chosen + "\n" + alone);
        });
        return Meanwhile.on(view(id, form, page), form, List.of(room));
    }

    /** Nothing when a reason is missing, and the form says so. */
    private Optional<ModelAndView> give(OpenCase opened, Optional<RoomId> room, Form form, Page page) {
        cases.hold(opened);
        Optional<Stay> current = stays.current(opened);
        if (!form.value("version").equals(version(current))) {
            throw new StaleVersion();
        }
        if (comesWithoutAdult(opened)) {
            String reason = form.text("alone", "stay.move.alone.missing");
            if (form.isFaulty()) {
                return Optional.empty();
            }
            journal.add(opened, NoteKind.NOTE, page.text("stay.move.alone.note", reason));
        }
        if (current.isEmpty()) {
            begin(opened, room, page);
        } else if (room.isPresent()) {
            move(opened, current.get(), room.get(), form.ticked("together"));
        }
        return Optional.of(
                new ModelAndView("redirect:" + StayRoutes.of(opened.id()).stay()));
    }

    private void begin(OpenCase opened, Optional<RoomId> room, Page page) {
        ClientCase client = cases.read(opened);
        Viewer viewer = opened.viewer().orElseThrow();
        NewStay stay = NewStay.from(client.family(), viewer.body(), client.kind() == CaseKind.CHILD, page.now());
        stays.begin(opened, stay, room.orElse(null));
    }

    /** Adults first, so that a child without a bed of its own never takes theirs. */
    private void move(OpenCase opened, Stay stay, RoomId room, boolean together) {
        for (Stay each : stays.together(opened, stay.family())) {
            if (each.caseId().equals(opened.id())) {
                stays.move(opened, each, room);
            } else if (together) {
                door.open(each.caseId(), Purpose.CHANGE, other -> {
                    stays.move(other, each, room);
                    return other.id();
                });
            }
        }
    }
}
