package no.fotfeste.casefile;

import no.fotfeste.access.OpenCase;
import org.springframework.stereotype.Component;

/** What a case is found by when somebody searches or asks in an emergency, and what its client is recognised by. */
@Component
class FoundBy {

    private final SearchIndex index;
    private final Recognition recognition;

    FoundBy(SearchIndex index, Recognition recognition) {
        this.index = index;
        this.recognition = recognition;
    }

    void begin(OpenCase opened, NewClient client) {
        index.add(opened, client.knownAs(), client.fullName(), client.identityNumber());
        index.knowBy(opened, client.knownAs(), client.fullName(), client.identityNumber(), client.born());
        recognition.client(opened, client.knownAs(), client.fullName(), client.born(), client.identityNumber());
    }

    void renew(OpenCase opened, ClientDetails client) {
        index.replace(opened, client.knownAs(), client.fullName(), client.identityNumber());
        index.knowBy(opened, client.knownAs(), client.fullName(), client.identityNumber(), client.born());
        recognition.client(opened, client.knownAs(), client.fullName(), client.born(), client.identityNumber());
    }
}
