package no.fotfeste.casefile.conflict;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Somebody a client is protected from, with whatever is known. Only what to call this person is needed.
 *
 * @param parentalResponsibility for a child in the family; it opens nothing by itself
 * @param removedAt since when this person no longer counts, or null
 * @param version counts changes, so that of two who write at once the second is told
 */
@NamedInterface("conflict")
public record RelatedPerson(
        RelatedPersonId id,
        Relation relation,
        Tie tie,
        Identity identity,
        Reach reach,
        boolean parentalResponsibility,
        @Nullable Instant removedAt,
        int version) {

    /**
     * Who it is.
     *
     * @param name as much of it as is known
     * @param alias other names, or null
     * @param born never taken from the identity number
     */
    @NamedInterface("conflict")
    public record Identity(
            Secret<String> name,
            @Nullable Secret<String> alias,
            @Nullable BirthDay born,
            @Nullable NationalIdentityNumber number) {

        /** Somebody of whom only the name is known, and perhaps when they were born. */
        public static Identity named(String name, @Nullable BirthDay born) {
            return new Identity(Secret.of(name), null, born, null);
        }

        /** The name, and the other names as they were written. */
        public Stream<String> names() {
            return Stream.concat(Stream.of(name), Stream.ofNullable(alias)).map(Secret::reveal);
        }
    }

    /**
     * Where and how this person is reached.
     *
     * @param phones as they were written, in no order
     */
    @NamedInterface("conflict")
    public record Reach(
            Secret<List<String>> phones,
            @Nullable Secret<String> email,
            @Nullable Secret<String> address,
            @Nullable MunicipalityNumber municipality) {

        /** Nothing is known. */
        public static final Reach UNKNOWN = by(List.of(), null);

        public Reach {
            phones = phones.map(List::copyOf);
        }

        /** By telephone, or somewhere in a municipality. */
        public static Reach by(List<String> phones, @Nullable MunicipalityNumber municipality) {
            return new Reach(Secret.of(phones), null, null, municipality);
        }

        @Override
        public String toString() {
            return "how somebody is reached";
        }
    }

    /** Someone of whom nothing but the name is known. */
    public static RelatedPerson named(Relation relation, Tie tie, String name) {
        return known(relation, tie, Identity.named(name, null), Reach.UNKNOWN);
    }

    /** Someone new, without parental responsibility. */
    public static RelatedPerson known(Relation relation, Tie tie, Identity identity, Reach reach) {
        return new RelatedPerson(RelatedPersonId.next(), relation, tie, identity, reach, false, null, 0);
    }

    @Override
    public String toString() {
        return "somebody a client is protected from";
    }
}
