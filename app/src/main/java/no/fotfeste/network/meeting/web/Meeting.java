package no.fotfeste.network.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.fotfeste.documents.DocumentRecipient;

/**
 * A meeting that somebody is invited to.
 *
 * @param place where, or empty when it is not a place or nobody may know of one
 * @param purpose what it is for, in the words of who invites
 */
public record Meeting(
        LocalDate on, LocalTime at, How how, String place, String purpose, List<DocumentRecipient> invited) {

    public Meeting {
        invited = List.copyOf(invited);
    }

    /** How one takes part. */
    public enum How {
        VIDEO,
        TELEPHONE,
        PLACE,
        /** Each is told by telephone. */
        TOLD_LATER
    }

    @Override
    public String toString() {
        return "meeting";
    }
}
