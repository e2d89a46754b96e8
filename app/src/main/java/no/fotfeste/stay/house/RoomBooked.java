package no.fotfeste.stay.house;

/** Somebody lives in the room, or has lived in it, in a way that what was tried does not go with. */
public final class RoomBooked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RoomBooked() {
        super("The room is booked");
    }

    RoomBooked(Throwable cause) {
        super("The room is booked", cause);
    }
}
