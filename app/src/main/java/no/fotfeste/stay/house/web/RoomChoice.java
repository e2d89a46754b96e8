package no.fotfeste.stay.house.web;

import java.util.Optional;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.web.Form;

/** Reads which room was chosen. */
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
}
