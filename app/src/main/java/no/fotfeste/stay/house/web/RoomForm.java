package no.fotfeste.stay.house.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.stay.house.HouseService.NewRoom;
import no.fotfeste.stay.house.Room;
import no.fotfeste.stay.house.RoomAttribute;
import no.fotfeste.stay.house.Section;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;

/** What is asked about a room: when it is made, and when it is changed. */
final class RoomForm {

    private static final int MOST_BEDS = 20;
    private static final int LONGEST_DOOR = 40;

    private RoomForm() {}

    /** A room in a section. */
    record Wanted(Section section, NewRoom room) {}

    /** What is wanted; nothing when something is wrong, and the form says what. */
    static Optional<Wanted> read(Form form, List<Section> sections) {
        String name = form.line("roomName", "stay.rooms.room.name.missing");
        if (name.length() > LONGEST_DOOR) {
            form.refuse("roomName", "stay.rooms.room.long");
        }
        int beds = form.number("beds", 1, MOST_BEDS).orElse(1);
        Optional<Section> section = sections.stream()
                .filter(each -> each.id().toString().equals(form.value("section")))
                .findFirst();
        if (section.isEmpty()) {
            form.refuse("section", "web.form.choice");
        }
        return form.isFaulty()
                ? Optional.empty()
                : section.map(found -> new Wanted(found, new NewRoom(name, beds, attributes(form))));
    }

    private static Set<RoomAttribute> attributes(Form form) {
        return Stream.of(RoomAttribute.values())
                .filter(attribute -> form.has("attributes", attribute.name()))
                .collect(Collectors.toSet());
    }

    /** The fields as they are kept. */
    static Map<String, String> written(Room room) {
        Map<String, String> written = new TreeMap<>();
        written.put("section", room.section().toString());
        written.put("roomName", room.name());
        written.put("beds", Integer.toString(room.beds()));
        written.put(
                "attributes",
                Stream.of(RoomAttribute.values())
                        .filter(room.attributes()::contains)
                        .map(Enum::name)
                        .collect(Collectors.joining("\n")));
        Room.@Nullable OutOfUse out = room.outOfUse();
        written.put("outFrom", out == null ? "" : out.from().toString());
        written.put("outReason", out == null ? "" : out.reason().reveal());
        return written;
    }

    /** The fields in words, for telling two versions apart. */
    static Map<String, String> said(Map<String, String> fields, List<Section> sections, Page page) {
        Map<String, String> said = new TreeMap<>(fields);
        said.computeIfPresent(
                "section",
                (field, value) -> sections.stream()
                        .filter(section -> section.id().toString().equals(value))
                        .map(Section::name)
                        .findFirst()
                        .orElse(""));
        said.computeIfPresent(
                "attributes",
                (field, value) -> Stream.of(RoomAttribute.values())
                        .filter(attribute -> value.lines().anyMatch(attribute.name()::equals))
                        .map(attribute -> page.text("stay.attribute." + attribute.name()))
                        .collect(Collectors.joining(", ")));
        return said;
    }
}
