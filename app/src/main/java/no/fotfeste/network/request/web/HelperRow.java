package no.fotfeste.network.request.web;

import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Mark;

/**
 * One request in the panel of who helps.
 *
 * @param figure how many days it has waited, or when it was answered
 * @param ended whether the receiver can no longer read any of it
 */
public record HelperRow(
        String path, String title, String detail, String state, Mark mark, String figure, boolean late, boolean ended) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
