package no.fotfeste.stay.reception.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.stay.house.House;
import no.fotfeste.stay.house.HouseQueries;
import no.fotfeste.stay.house.RoomAttribute;
import no.fotfeste.web.Choice;
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
            case 3 -> view.addObject("rooms", rooms(door.look(Purpose.HOUSE, board::of), people(form), page));
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

    /** Rooms that are free now: those with enough beds first, each with what it has. */
    public static List<Choice> rooms(House house, int people, Page page) {
        List<Choice> choices = new ArrayList<>();
        house.sections()
                .forEach(part -> part.rooms().stream()
                        .filter(each -> each.isFree() && each.expected().isEmpty())
                        .sorted((one, other) -> Boolean.compare(
                                one.room().beds() < people, other.room().beds() < people))
                        .forEach(each -> choices.add(new Choice(
                                each.room().id().toString(),
                                page.text("stay.room.name", each.room().name()) + ", "
                                        + part.section().name(),
                                describe(each, people, page)))));
        choices.add(new Choice("NONE", page.text("stay.reception.room.none"), null));
        return choices;
    }

    private static String describe(House.RoomOccupancy each, int people, Page page) {
        Stream<String> attributes = Stream.of(RoomAttribute.values())
                .filter(each.room().attributes()::contains)
                .map(attribute -> page.text("stay.attribute." + attribute.name()));
        Stream<String> tooFew = each.room().beds() < people
                ? Stream.of(page.text(
                        "stay.reception.room.fewBeds", people - each.room().beds()))
                : Stream.empty();
        Stream<String> beds = Stream.of(page.text("stay.room.beds", each.room().beds()));
        return Stream.concat(beds, Stream.concat(attributes, tooFew)).collect(Collectors.joining(" · "));
    }
}
