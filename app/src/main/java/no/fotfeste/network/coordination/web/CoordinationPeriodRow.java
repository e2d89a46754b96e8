package no.fotfeste.network.coordination.web;

import no.fotfeste.kernel.Secret;

/**
 * One time of coordination in words.
 *
 * @param when from when until when
 * @param present whether it is the one now
 */
public record CoordinationPeriodRow(String body, String person, String provision, String when, boolean present) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
