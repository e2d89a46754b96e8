package no.fotfeste.casefile;

import java.util.Objects;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.conflict.Recognition;
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
        index.add(opened, client.knownAs(), client.fullName(), client.identityNumber());
        index.knowBy(opened, client.knownAs(), client.fullName(), client.identityNumber(), client.born());
        recognition.client(opened, client.knownAs(), client.fullName(), client.born(), client.identityNumber());
    }

    /** The same as was known, by the way it is read now. What cannot be read recognises nobody. */
    public void again(OpenCase opened, ClientCase client) {
        String knownAs = Objects.requireNonNullElse(readable(client.knownAs()), "");
        String fullName = readable(client.fullName());
        String number = readable(client.identityNumber());
        index.knowBy(opened, knownAs, fullName, number, client.born());
        recognition.client(opened, knownAs, fullName, client.born(), number);
    }

    private static @Nullable String readable(@Nullable String text) {
        return DamageService.MARK.equals(text) ? null : text;
    }

    void renew(OpenCase opened, ClientDetails client) {
        index.replace(opened, client.knownAs(), client.fullName(), client.identityNumber());
        index.knowBy(opened, client.knownAs(), client.fullName(), client.identityNumber(), client.born());
        recognition.client(opened, client.knownAs(), client.fullName(), client.born(), client.identityNumber());
    }
}
