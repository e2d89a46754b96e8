package no.fotfeste.casefile.protection;

import java.time.Instant;
import no.fotfeste.casefile.Protection;
import no.fotfeste.kernel.Secret;

/**
 * An address of a family. Never goes to a log, a title or an event.
 *
 * @param text as somebody wrote it: street, number, postal code and place
 * @param grade what it reveals, within the family's own grade
 */
public record Address(AddressId id, Secret<String> text, AddressGrade grade, Instant notedAt) {

    /** The street and its number, or whatever stands before the first comma or the end of the line. */
    public String street() {
        return text.reveal().split("[,\n]", 2)[0].strip();
    }

    /** The same address in a family with this grade. */
    Address within(Protection protection) {
        return new Address(id, text, grade.within(protection), notedAt);
    }
}
