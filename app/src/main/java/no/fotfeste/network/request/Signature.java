package no.fotfeste.network.request;

import no.fotfeste.kernel.BodyId;

/**
 * Who asks, as the receiver will read it.
 *
 * @param person who there, as colleagues know the person; empty in a letter, from a timer, and by function
 * @param byFunction whether the receiver reads only what kind of service asks: the name of a house is a place
 */
public record Signature(BodyId body, String person, boolean byFunction) {

    /** As letters are signed: nobody is named in one that may go astray. */
    public Signature withoutPerson() {
        return new Signature(body, "", byFunction);
    }

    @Override
    public String toString() {
        return "signature of " + body;
    }
}
