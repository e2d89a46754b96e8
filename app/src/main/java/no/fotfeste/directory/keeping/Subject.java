package no.fotfeste.directory.keeping;

import java.time.LocalDate;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal is about.
 *
 * @param body whose entry it is
 * @param contact the person it is about, or null
 * @param place the municipality it is about, or null
 * @param from since when a centre serves the place, or null
 */
public record Subject(
        Kind kind,
        BodyId body,
        @Nullable ContactId contact,
        @Nullable MunicipalityNumber place,
        @Nullable LocalDate from) {

    /** Kinds of entries. */
    public enum Kind {
        BODY,
        CONTACT,
        /** Somebody who is not there yet. */
        NEW_CONTACT,
        /** How long a centre serves a municipality. */
        SERVES,
        /** That a centre serves a municipality. */
        NEW_SERVES,
        /** Who is asked in a municipality when nobody else answers. */
        CONTACT_LEVEL
    }

    static Subject of(BodyId body) {
        return new Subject(Kind.BODY, body, null, null, null);
    }

    static Subject of(BodyId body, ContactId contact) {
        return new Subject(Kind.CONTACT, body, contact, null, null);
    }

    static Subject newContact(BodyId body, ContactId contact) {
        return new Subject(Kind.NEW_CONTACT, body, contact, null, null);
    }

    static Subject serves(Kind kind, BodyId centre, MunicipalityNumber place, LocalDate from) {
        return new Subject(kind, centre, null, place, from);
    }

    static Subject contactLevel(BodyId body, MunicipalityNumber place) {
        return new Subject(Kind.CONTACT_LEVEL, body, null, place, null);
    }

    /** The same words for the same entry. A person who is not there yet is known by the name. */
    String about(String name) {
        return switch (kind) {
            case BODY -> "body " + body;
            case CONTACT -> "contact " + contact;
            case NEW_CONTACT -> "new contact " + body + " " + name;
            case SERVES, NEW_SERVES -> "serves " + body + " " + place + " " + from;
            case CONTACT_LEVEL -> "contact level " + place;
        };
    }
}
