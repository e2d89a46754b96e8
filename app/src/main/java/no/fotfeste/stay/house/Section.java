package no.fotfeste.stay.house;

import java.util.List;
import no.fotfeste.kernel.PlainText;

/**
 * A section with its rooms.
 *
 * @param sharesRooms whether people who do not belong together may share a room
 */
@PlainText
public record Section(SectionId id, String name, SectionKind kind, boolean sharesRooms, List<Room> rooms, int version) {

    public Section {
        rooms = List.copyOf(rooms);
    }
}
