package no.fotfeste.network.request;

import java.util.Optional;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.OpenParcel;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.StaleVersion;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The receiver's side: reads what was asked and shared, and answers. Reaches nothing else of the case. */
@NamedInterface("request")
@Component
public class AnswerService {

    private final RequestRepository rows;
    private final RequestTransitions moves;
    private final Directory directory;
    private final DirectoryKeeping keeping;

    AnswerService(RequestRepository rows, RequestTransitions moves, Directory directory, DirectoryKeeping keeping) {
        this.rows = rows;
        this.moves = moves;
        this.directory = directory;
        this.keeping = keeping;
    }

    /** Reads without leaving a trace in the history; the door's log has the look. */
    public Request read(OpenParcel parcel) {
        return rows.find(parcel).orElseThrow(() -> new IllegalStateException("A parcel without a request"));
    }

    /** Reads what was asked, and notes that it has been opened the first time somebody does. */
    public Request open(OpenParcel parcel) {
        Request request = read(parcel);
        if (!RequestLifecycle.allows(request.kind(), request.state(), new RequestAction.Open())) {
            return request;
        }
        moves.make(parcel, request, new RequestAction.Open());
        return read(parcel);
    }

    /**
     * Answers.
     *
     * @param version the version that the one who answers has read
     * @throws StaleVersion if somebody else was first
     * @throws CaseNotFound if it is a hand-over whose receiver may no longer be let into the case
     */
    public void answer(OpenParcel parcel, int version, RequestAction move) {
        Request request = read(parcel);
        if (request.version() != version) {
            throw new StaleVersion();
        }
        boolean takesOver = request.kind() == RequestKind.HAND_OVER && move instanceof RequestAction.Accept;
        if (takesOver && !rows.mayTakeOver(parcel, request)) {
            throw new CaseNotFound();
        }
        moves.make(parcel, request, move);
    }

    /**
     * A named person at a body: the one who is in the directory with this name, or a new entry there; only a proposed one where
     * whoever notes the answer does not work at the body.
     */
    public Contact named(BodyId body, String name) {
        return keeping.named(body, name);
    }

    /** The person with this id, when they work at the body. */
    public Optional<Contact> at(BodyId body, ContactId id) {
        return directory.contactsOf(body).stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst();
    }
}
