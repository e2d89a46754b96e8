package no.fotfeste.web;

import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One line on I dag.
 *
 * @param title what it is about, a few words
 * @param detail whose it is and what has happened, in plain words
 * @param figure the right-aligned figure: "i dag", "om 6 dager", "18 dager"
 * @param path where one can do something about it
 * @param weight what stands first: a smaller number stands higher; days until it is due is a good weight
 * @param urgent whether it counts among what is urgent in the sentence under the greeting
 */
public record TodayEntry(
        String title,
        String detail,
        String figure,
        @Nullable String path,
        long weight,
        boolean urgent) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
