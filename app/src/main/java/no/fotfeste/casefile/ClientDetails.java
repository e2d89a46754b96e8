package no.fotfeste.casefile;

import java.util.List;
import java.util.Optional;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a client and can be changed. Only what to call them is needed.
 *
 * @param knownAs alias or first name, as the client wishes
 * @param born never taken from the identity number
 * @param staysAnonymous whether the name and number must not be recorded
 * @param language ISO 639 code of the language the person speaks best
 */
@PlainText
public record ClientDetails(
        Secret<String> knownAs,
        @Nullable Secret<String> fullName,
        @Nullable NationalIdentityNumber identityNumber,
        @Nullable BirthDay born,
        boolean staysAnonymous,
        String language,
        Interpreter interpreter,
        ContactKind contactKind,
        @Nullable Secret<String> safeContact,
        @Nullable Secret<String> mustNotHappen) {

    /** Details of whom nothing but what to call them is known yet. */
    public static ClientDetails of(String knownAs, @Nullable BirthDay born, boolean staysAnonymous, String language) {
        return new ClientDetails(
                Secret.of(knownAs),
                null,
                null,
                born,
                staysAnonymous,
                language,
                Interpreter.NOT_ASSESSED,
                ContactKind.NONE,
                null,
                null);
    }

    /** As they were kept: what was read once is not judged again. */
    public static ClientDetails kept(
            String knownAs,
            @Nullable String fullName,
            @Nullable String identityNumber,
            @Nullable String born,
            boolean staysAnonymous,
            String language,
            Interpreter interpreter,
            ContactKind contactKind,
            @Nullable String safeContact,
            @Nullable String mustNotHappen) {
        return new ClientDetails(
                Secret.of(knownAs),
                Secret.ofNullable(fullName),
                NationalIdentityNumber.ofNullable(identityNumber),
                BirthDay.ofNullable(born),
                staysAnonymous,
                language,
                interpreter,
                contactKind,
                Secret.ofNullable(safeContact),
                Secret.ofNullable(mustNotHappen));
    }

    /** Whether the client is found and recognised by the same: names, birth and number. */
    boolean isSamePerson(ClientDetails other) {
        return knownBy().equals(other.knownBy());
    }

    private List<Optional<String>> knownBy() {
        return List.of(
                Optional.of(knownAs.reveal()),
                Optional.ofNullable(Secret.revealed(fullName)),
                Optional.ofNullable(NationalIdentityNumber.revealed(identityNumber)),
                Optional.ofNullable(BirthDay.revealed(born)));
    }
}
