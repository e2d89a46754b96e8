package no.fotfeste.network.request.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.kernel.Secret;
import no.fotfeste.network.request.DeliveryRoute;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestEvent;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.sharing.DecisionForms;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.web.Page;

/**
 * What of a request its receiver may no longer read, for the one who sent it.
 *
 * @param all whether that is all of it
 * @param why in a sentence
 * @param known what they know nevertheless, in a sentence, or empty
 * @param kinds what it is, where it is not all
 */
public record EndedSharing(boolean all, String why, String known, List<String> kinds) {

    /** Empty while all of it can be read. */
    static Optional<EndedSharing> of(Request request, Set<PieceKind> ended, Page page) {
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        int shared = request.pieces().size() + (request.question().isEmpty() ? 0 : 1);
        boolean all = ended.size() == shared;
        return Optional.of(new EndedSharing(
                all, why(request, page), known(request, page), all ? List.of() : DecisionForms.words(ended, page)));
    }

    private static String why(Request request, Page page) {
        boolean over = request.isOver(page.now());
        return over && request.state().isClosed()
                ? page.text("network.ended.why." + request.state().name(), request.stateSince())
                : page.text("network.ended.why.UNDECIDED");
    }

    private static String known(Request request, Page page) {
        if (request.route() == DeliveryRoute.PAPER) {
            return page.text("network.ended.paper");
        }
        return request.state() == RequestState.COMPLETED
                ? ""
                : request.last(RequestEvent.Kind.OPENED)
                        .map(opened -> page.text("network.ended.read", opened.at()))
                        .orElseGet(() -> page.text("network.ended.unread"));
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
