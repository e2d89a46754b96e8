package no.fotfeste.documents.web;

import java.util.List;
import no.fotfeste.kernel.Secret;

/**
 * Something the guard stopped, as the case shows it.
 *
 * @param to whom it would have gone to
 * @param why in sentences
 * @param reason what a leader wrote, or empty
 * @param decide where a leader decides, or empty when it is decided or somebody else's to decide
 */
public record StoppedSendingRow(String to, List<String> why, String state, String when, String reason, String decide) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
