package no.fotfeste.interpreting.web;

import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Mark;

/** A booking in the panel. */
public record BookingRow(String path, String title, String state, Mark mark, String when) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
