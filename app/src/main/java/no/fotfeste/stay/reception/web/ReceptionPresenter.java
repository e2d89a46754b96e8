package no.fotfeste.stay.reception.web;

import java.util.stream.IntStream;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.stay.house.HouseQueries;
import no.fotfeste.stay.house.web.RoomChoice;
import no.fotfeste.web.Draft;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the screens of a reception. */
@Component
public class ReceptionPresenter {

    private final Door door;
    private final HouseQueries board;

    ReceptionPresenter(Door door, HouseQueries board) {
        this.door = door;
        this.board = board;
    }

    ModelAndView faulty(Draft draft, int step, Form form, Page page, HttpStatus status) {
        ModelAndView view = show(draft, step, form, page);
        view.setStatus(status);
        return view;
    }

    ModelAndView show(Draft draft, int step, Form form, Page page) {
        ModelAndView view = new ModelAndView("stay/reception" + step);
        view.addObject("draft", draft);
        view.addObject("form", form);
        switch (step) {
            case 2 -> view.addObject("children", childLines(form));
            case 3 -> view.addObject("rooms", RoomChoice.free(door.look(Purpose.HOUSE, board::of), people(form), page));
            default -> {}
        }
        return view;
    }

    /** One empty line more than there are children. */
    private static int childLines(Form form) {
        return Math.min(ReceptionFields.MOST_CHILDREN, Math.max(2, lastChild(form) + 1));
    }

    private static int lastChild(Form form) {
        return IntStream.rangeClosed(1, ReceptionFields.MOST_CHILDREN)
                .filter(child -> !form.value(ReceptionFields.childName(child)).isEmpty())
                .max()
                .orElse(0);
    }

    private static int people(Form form) {
        return 1 + (int) ReceptionChoices.children(form);
    }
}
