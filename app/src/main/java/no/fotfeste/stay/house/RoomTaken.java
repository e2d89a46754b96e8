package no.fotfeste.stay.house;

/** The room, its last bed or the person was booked by somebody else a moment earlier. Nothing of what was tried is kept. */
public final class RoomTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RoomTaken(Throwable cause) {
        super("Booked by somebody else at the same time", cause);
    }

    RoomTaken() {
        super("No such room, or no bed free in it");
    }
}
