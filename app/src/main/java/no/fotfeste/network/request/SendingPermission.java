package no.fotfeste.network.request;

import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.sharing.SharingPermission;
import org.springframework.stereotype.Component;

/** Whether something may be sent, asked at the moment it is sent: the receiver is there, and all of it has been decided. */
@Component
public class SendingPermission {

    private final SharingDecisionService decisions;
    private final Directory directory;

    SendingPermission(SharingDecisionService decisions, Directory directory) {
        this.decisions = decisions;
        this.directory = directory;
    }

    /** What the receiver may be told today. */
    public SharingPermission cover(OpenCase opened, NewRequest what) {
        return decisions.cover(opened, what.receiver());
    }

    /**
     * The decisions by which this may be sent now.
     *
     * @throws no.fotfeste.sharing.NotDecided if any of it may not be told
     * @throws ReceiverGone if the receiver is no longer there
     */
    Map<PieceKind, DecisionId> of(OpenCase opened, NewRequest what) {
        ContactId contact = what.contact();
        boolean gone = directory.body(what.receiver()).isEmpty()
                || (contact != null && works(contact).isEmpty());
        if (gone) {
            throw new ReceiverGone();
        }
        return decisions.permit(opened, what.receiver(), what.kinds());
    }

    private Optional<Contact> works(ContactId contact) {
        return directory.contact(contact).filter(Contact::isThere);
    }
}
