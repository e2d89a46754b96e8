package no.fotfeste.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.directory.Body;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.HouseService.NewRoom;
import no.fotfeste.stay.house.RoomAttribute;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.SectionId;
import no.fotfeste.stay.house.SectionKind;

/** The rooms of the three centres. */
class DemoHouses {

    private final HouseService houses;
    private final DemoPlaces places;
    private final Map<String, RoomId> rooms = new HashMap<>();

    DemoHouses(HouseService houses, DemoPlaces places) {
        this.houses = houses;
        this.places = places;
    }

    void make() {
        for (String name : List.of("Fjordbyen krisesenter", "Sandvær krisesenter", "Tindvoll krisesenter")) {
            Body centre = places.named(name).body();
            SectionId women = houses.addSection(centre.id(), "Første etasje", SectionKind.WOMEN, false);
            for (int number = 1; number <= 8; number++) {
                add(centre, women, Integer.toString(number), number == 1 ? Set.of(RoomAttribute.WHEELCHAIR) : Set.of());
            }
            SectionId men = houses.addSection(centre.id(), "Avdeling for menn", SectionKind.MEN, false);
            add(centre, men, "9", Set.of(RoomAttribute.MEN_WITH_CHILDREN));
            add(centre, men, "10", Set.of());
        }
    }

    private void add(Body centre, SectionId section, String name, Set<RoomAttribute> attributes) {
        rooms.put(centre.id() + name, houses.addRoom(centre.id(), section, new NewRoom(name, 4, attributes)));
    }

    RoomId room(BodyId centre, String name) {
        RoomId room = rooms.get(centre + name);
        if (room == null) {
            throw new IllegalArgumentException("The demo world has no such room: " + name);
        }
        return room;
    }
}
