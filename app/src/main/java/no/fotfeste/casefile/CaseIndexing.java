package no.fotfeste.casefile;

import java.util.Objects;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.conflict.Recognition;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Secret;
import no.fotfeste.vault.DamageService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case is found by when somebody searches or asks in an emergency, and what its client is recognised by. */
@Component
public class CaseIndexing {

    private final SearchIndex index;
    private final Recognition recognition;

    CaseIndexing(SearchIndex index, Recognition recognition) {
        this.index = index;
        this.recognition = recognition;
    }

    void begin(OpenCase opened, NewClient client) {
        index.add(opened, words(client.details()));
        know(opened, client.details());
    }

    void renew(OpenCase opened, ClientDetails client) {
        index.replace(opened, words(client));
        know(opened, client);
    }

    /** The same as was known, by the way it is read now. What cannot be read recognises nobody. */
    public void again(OpenCase opened, ClientCase client) {
        know(opened, client.details());
    }

    private void know(OpenCase opened, ClientDetails client) {
        String knownAs = Objects.requireNonNullElse(readable(client.knownAs().reveal()), "");
        String fullName = readable(Secret.revealed(client.fullName()));
        NationalIdentityNumber number =
                NationalIdentityNumber.ofNullable(readable(NationalIdentityNumber.revealed(client.identityNumber())));
        BirthDay born = BirthDay.ofNullable(readable(BirthDay.revealed(client.born())));
        index.knowBy(opened, knownAs, fullName, number, born);
        recognition.client(opened, knownAs, fullName, born, number);
    }

    private static String[] words(ClientDetails client) {
        return Stream.of(
                        client.knownAs().reveal(),
                        Secret.revealed(client.fullName()),
                        NationalIdentityNumber.revealed(client.identityNumber()))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    private static @Nullable String readable(@Nullable String text) {
        return DamageService.MARK.equals(text) ? null : text;
    }
}
