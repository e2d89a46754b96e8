package no.fotfeste.casefile.web;

import java.util.List;
import no.fotfeste.casefile.CaseHeading.HeadingAction;
import no.fotfeste.casefile.CaseHeading.HeadingFact;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The top of a case page, ready to show.
 *
 * @param name what the client is called: stands in the heading, never in the title
 * @param line the quiet line under it
 * @param protection what kind of address protection, or null where there is none
 * @param facts with the protection five at most
 * @param actions one of them filled at most
 */
public record CaseHead(
        String name, String line, @Nullable String protection, List<HeadingFact> facts, List<HeadingAction> actions) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
