package no.fotfeste.stay.house.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.stay.house.House;
import no.fotfeste.stay.house.RoomAttribute;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;

/** Rooms to choose, and which was chosen. */
public final class RoomChoice {

    private RoomChoice() {}

    public static Optional<RoomId> read(Form form, String field) {
        String room = form.value(field);
        if (room.isEmpty() || room.equals("NONE")) {
            return Optional.empty();
        }
        try {
            return Optional.of(RoomId.of(room));
        } catch (IllegalArgumentException e) {
            form.refuse(field, "web.form.choice");
            return Optional.empty();
        }
    }

    /** Rooms that are free now: those with enough beds first, each with what it has. */
    public static List<Choice> free(House house, int people, Page page) {
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
