package no.fotfeste.stay.house.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.stay.house.ClosedReason;
import no.fotfeste.stay.house.HouseQueries;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.RoomState;
import no.fotfeste.stay.web.HouseRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The house now: rooms, who lives where, who comes and goes, and how many rooms are free in the days ahead. */
@Controller
class HouseController {

    private final Door door;
    private final HouseQueries board;
    private final HouseService houses;
    private final CurrentViewer viewer;

    HouseController(Door door, HouseQueries board, HouseService houses, CurrentViewer viewer) {
        this.door = door;
        this.board = board;
        this.houses = houses;
        this.viewer = viewer;
    }

    @GetMapping("/house")
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE_LIST)
    String house(Page page, Model model) {
        show(model.asMap(), page);
        return "stay/house";
    }

    private void show(Map<String, Object> model, Page page) {
        model.put("page", page);
        model.put("house", door.look(Purpose.HOUSE, board::of));
    }

    @PostMapping("/house/rooms/{room}/state")
    @Effect(Effect.Kind.REPLACES)
    @Outlet(audience = Audience.CENTRE, reveals = Reveals.CASE_LIST)
    ModelAndView mark(@PathVariable String room, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Optional<RoomState> state = form.choice("state", RoomState.class);
        int version = form.number("version", 0, Integer.MAX_VALUE).orElse(-1);
        try {
            RoomId marked = RoomId.of(room);
            change(marked, state.orElse(RoomState.READY), form, version, page.today());
            return new ModelAndView("redirect:" + HouseRoutes.atRoom(marked));
        } catch (StaleVersion e) {
            ModelAndView again = new ModelAndView("stay/house");
            show(again.getModel(), page);
            return Meanwhile.on(again, form, differences(room, state.orElse(RoomState.READY), form, page));
        }
    }

    private List<Difference> differences(String room, RoomState mine, Form form, Page page) {
        return houses.room(viewer.get().body(), RoomId.of(room)).stream()
                .map(now -> new Difference(
                        "room-" + room,
                        page.text("stay.room.name", now.name()),
                        told(now.state(), now.closedReason(), now.closedUntil(), page),
                        told(
                                mine,
                                form.choice("reason", ClosedReason.class).orElse(null),
                                form.date("until").orElse(null),
                                page)))
                .toList();
    }

    private static String told(RoomState state, @Nullable ClosedReason reason, @Nullable LocalDate until, Page page) {
        return switch (state) {
            case READY -> page.text("stay.room.state.free");
            case CLEANING -> page.text("stay.room.state.cleaning");
            case CLOSED ->
                Stream.of(
                                page.text("stay.room.state.closed"),
                                reason == null ? "" : page.text("stay.closed." + reason.name()),
                                until == null ? "" : page.text("stay.room.closedUntil", until))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        };
    }

    private void change(RoomId room, RoomState state, Form form, int version, LocalDate today) {
        BodyId centre = viewer.get().body();
        switch (state) {
            case READY, CLEANING -> houses.mark(centre, room, state, version);
            case CLOSED -> {
                ClosedReason reason = form.choice("reason", ClosedReason.class).orElse(ClosedReason.OTHER);
                LocalDate until =
                        form.date("until").filter(day -> !day.isBefore(today)).orElse(null);
                houses.close(centre, room, reason, until, version);
            }
        }
    }
}
