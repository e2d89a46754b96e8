package no.fotfeste.network.request.web;

import java.util.List;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.web.Choice;

/**
 * What the page where one asks somebody shows.
 *
 * @param about the measure it serves, or empty
 * @param receivers who can be asked: a body, or a person at a body
 * @param shareable the pieces that can be shared
 */
public record AskView(
        CaseId caseId,
        RequestKind kind,
        String about,
        List<Choice> types,
        List<Choice> municipalities,
        List<Choice> receivers,
        List<Shareable> shareable) {

    /** Whether it is a hand-over. */
    public boolean isHandOver() {
        return kind == RequestKind.HAND_OVER;
    }

    /** One piece that can be shared, with what would be shared. */
    public record Shareable(PieceKind kind, String label, String text) {

        /** As a choice to tick. */
        public Choice choice() {
            return new Choice(kind.name(), label, text);
        }

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
