package no.fotfeste.stay.web;

import java.util.List;
import java.util.Optional;
import no.fotfeste.access.Door;
import no.fotfeste.access.OpenCase;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.Cases;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.HouseBoard;
import no.fotfeste.stay.NewStay;
import no.fotfeste.stay.RoomId;
import no.fotfeste.stay.RoomTaken;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.Stays;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Form;
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

/** Gives a room, or another one: to one person, or to all of the family who live here. */
@Controller
@Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE)
class RoomPage {

    private final Door door;
    private final Stays stays;
    private final Cases cases;
    private final HouseBoard board;

    RoomPage(Door door, Stays stays, Cases cases, HouseBoard board) {
        this.door = door;
        this.stays = stays;
        this.cases = cases;
        this.board = board;
    }

    @GetMapping(CaseAddress.CASE + "/stay/room")
    ModelAndView show(@PathVariable CaseId id, Page page) {
        return view(id, Form.empty().or("together", "yes"), page);
    }

    private ModelAndView view(CaseId id, Form form, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            ModelAndView view = new ModelAndView("stay/choose-room");
            view.addObject("caseId", id.toString());
            view.addObject("form", form);
            List<Stay> family = family(opened);
            view.addObject("family", family.size());
            view.addObject(
                    "rooms",
                    ReceptionViews.rooms(door.look(Purpose.HOUSE, board::of), Math.max(1, family.size()), page));
            return view;
        });
    }

    private List<Stay> family(OpenCase opened) {
        return stays.current(opened)
                .map(stay -> stays.together(opened, stay.family()))
                .orElse(List.of());
    }

    @PostMapping(CaseAddress.CASE + "/stay/room")
    ModelAndView give(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Optional<RoomId> room = Rooms.read(form, "room");
        if (room.isEmpty() && !form.isFaulty() && !form.has("room", "NONE")) {
            form.refuse("room", "stay.room.missing");
        }
        if (!form.isFaulty()) {
            try {
                return door.open(id, Purpose.CHANGE, opened -> give(opened, room, form.ticked("together"), page));
            } catch (RoomTaken e) {
                form.refuse("room", "stay.reception.room.taken");
            }
        }
        ModelAndView again = view(id, form, page);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView give(OpenCase opened, Optional<RoomId> room, boolean together, Page page) {
        Optional<Stay> current = stays.current(opened);
        if (current.isEmpty()) {
            begin(opened, room, page);
        } else if (room.isPresent()) {
            move(opened, current.get(), room.get(), together);
        }
        return new ModelAndView("redirect:" + CaseAddress.of(opened.id(), "stay"));
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
