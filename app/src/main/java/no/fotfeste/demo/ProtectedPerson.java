package no.fotfeste.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Someone invented of whom nothing may show to anybody but a few. Every text that is written about this person is made from
 * what stands here, so that whoever searches for these strings searches for all of it.
 *
 * @param fullName null for one who stays anonymous
 * @param number from Skatteetaten's series for invented people, or null
 * @param born ISO date
 * @param phone of eight digits, none of which begins like a Norwegian number
 * @param address where no letter may be sent
 * @param school or kindergarten, for a child
 */
record ProtectedPerson(
        CaseKind kind,
        String knownAs,
        @Nullable String fullName,
        @Nullable String number,
        String born,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String school) {

    static ProtectedPerson adult(
            String knownAs, @Nullable String fullName, @Nullable String number, String born, String phone, String at) {
        return new ProtectedPerson(CaseKind.ADULT, knownAs, fullName, number, born, phone, at, null);
    }

    static ProtectedPerson child(String knownAs, String fullName, String number, String born, String school) {
        return new ProtectedPerson(CaseKind.CHILD, knownAs, fullName, number, born, null, null, school);
    }

    boolean isAnonymous() {
        return fullName == null;
    }

    @Nullable
    String safeContact() {
        return phone == null ? null : "Bare på %s, og aldri etter kl. 15".formatted(phone);
    }

    @Nullable
    String mustNotHappen() {
        return address == null ? null : "Ingen post til %s".formatted(address);
    }

    /** What a worker has noted of the person, one note a line. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (address != null) {
            notes.add("Vi har avtalt at ingen henter noe i %s.".formatted(address));
        }
        if (school != null) {
            notes.add("Lederen ved %s har sperret listene.".formatted(school));
        }
        return List.copyOf(notes);
    }

    /** What must not show, as it would be written. */
    List<String> strings() {
        return Stream.concat(
                        names().stream(),
                        Stream.of(knownAs, number, phone, address, school).filter(Objects::nonNull))
                .toList();
    }

    /** The whole name, and the family name alone. */
    List<String> names() {
        return fullName == null ? List.of() : List.of(fullName, fullName.substring(fullName.lastIndexOf(' ') + 1));
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
