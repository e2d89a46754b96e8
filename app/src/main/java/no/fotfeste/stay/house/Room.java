package no.fotfeste.stay.house;

import java.time.LocalDate;
import java.util.Set;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A room as those who work in the house know it.
 *
 * @param name what is on the door
 * @param beds how many beds it has
 * @param closedReason why it is closed, or null
 * @param closedUntil the last day it is closed, or null where that is not known
 * @param outOfUse from when and why nobody lives here any more, or null
 */
@PlainText
public record Room(
        RoomId id,
        SectionId section,
        String name,
        int beds,
        Set<RoomAttribute> attributes,
        RoomState state,
        @Nullable ClosedReason closedReason,
        @Nullable LocalDate closedUntil,
        @Nullable OutOfUse outOfUse,
        int version) {

    public Room {
        attributes = Set.copyOf(attributes);
    }

    /** A room that is taken out of use from a day, in the words of the leader. */
    public record OutOfUse(LocalDate from, Secret<String> reason) {

        /** As it was written: what is personal is hidden at once. */
        public OutOfUse(LocalDate from, String reason) {
            this(from, Secret.of(reason));
        }
    }

    /** Whether the room is out of use on a day. */
    public boolean isOutOfUse(LocalDate day) {
        return outOfUse != null && !outOfUse.from().isAfter(day);
    }

    /** The same room as one that cannot be had, and nothing more is said: it is held back. */
    Room closed() {
        return new Room(
                id, section, name, beds, attributes, RoomState.CLOSED, ClosedReason.HELD_BACK, null, outOfUse, version);
    }
}
