package no.fotfeste.network.request;

import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;

/**
 * Who asks, as the receiver will read it.
 *
 * @param person who there, as colleagues know the person; empty in a letter, from a timer, and by function
 * @param byFunction whether the receiver reads only what kind of service asks: the name of a house is a place
 */
public record Signature(BodyId body, Secret<String> person, boolean byFunction) {

    /** As it was written: what is personal is hidden at once. */
    public Signature(BodyId body, String person, boolean byFunction) {
        this(body, Secret.of(person), byFunction);
    }

    /** As letters are signed: nobody is named in one that may go astray. */
    public Signature withoutPerson() {
        return new Signature(body, "", byFunction);
    }
}
