package no.fotfeste.network.request.web;

import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.ReceiverGone;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.network.request.SendingPermission;
import no.fotfeste.sharing.DecisionForms;
import no.fotfeste.sharing.MayNotDecide;
import no.fotfeste.sharing.NewDecision;
import no.fotfeste.sharing.NotDecided;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Sends what was written, and decides in the same step what nobody had decided yet. */
@Component
class RequestSending {

    private final RequestService requests;
    private final SendingPermission permits;
    private final SharingDecisionService decisions;
    private final DecisionForms forms;

    RequestSending(
            RequestService requests, SendingPermission permits, SharingDecisionService decisions, DecisionForms forms) {
        this.requests = requests;
        this.permits = permits;
        this.decisions = decisions;
        this.forms = forms;
    }

    /** How it went. */
    sealed interface Outcome permits Sent, Undecided, Gone {}

    record Sent(RequestId request) implements Outcome {}

    /** Nothing was sent: somebody must decide first, and the form says what is missing. */
    record Undecided() implements Outcome {}

    /** Nothing was sent: the receiver is no longer there. */
    record Gone() implements Outcome {}

    Outcome send(OpenCase opened, NewRequest asked, Form form, Page page) {
        try {
            Set<PieceKind> missing =
                    permits.cover(opened, asked).missing(requests.asSent(asked).kinds());
            if (!missing.isEmpty()) {
                Optional<NewDecision> decided = forms.read(opened, missing, form, page);
                if (decided.isEmpty()) {
                    return new Undecided();
                }
                decisions.decide(opened, asked.receiver(), decided.get());
            }
            return new Sent(requests.send(opened, asked));
        } catch (MayNotDecide why) {
            if (why.why() == MayNotDecide.Why.RECIPIENT_GONE) {
                return new Gone();
            }
            DecisionForms.refuse(form, why);
            return new Undecided();
        } catch (NotDecided meanwhile) {
            form.refuse("saidYes", "sharing.decide.meanwhile");
            return new Undecided();
        } catch (ReceiverGone gone) {
            return new Gone();
        }
    }

    /** The person says no to the receiver knowing any of this. */
    void refuse(OpenCase opened, NewRequest asked, Form form, Page page) {
        decisions.decide(opened, asked.receiver(), forms.refusal(opened, asked.kinds(), form, page));
    }
}
