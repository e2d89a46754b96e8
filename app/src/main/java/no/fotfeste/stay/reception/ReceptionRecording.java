package no.fotfeste.stay.reception;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.Journal;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.NoteKind;
import no.fotfeste.casefile.OwnWords;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.NewStay;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.reception.Reception.Arrival;
import no.fotfeste.web.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a reception tells into the cases that were just opened. */
@Component
class ReceptionRecording {

    /** What holds for the children as for the adult they came with. */
    private static final Set<String> SHARED_WITH_CHILDREN = Set.of("immediateDanger", "needsPlace");

    private final Circumstances circumstances;
    private final OwnWords ownWords;
    private final Journal journal;
    private final StayService stays;
    private final FirstContactRecording contacts;

    ReceptionRecording(
            Circumstances circumstances,
            OwnWords ownWords,
            Journal journal,
            StayService stays,
            FirstContactRecording contacts) {
        this.circumstances = circumstances;
        this.ownWords = ownWords;
        this.journal = journal;
        this.stays = stays;
        this.contacts = contacts;
    }

    void write(OpenCase opened, Viewer receiver, Reception reception, Instant now, @Nullable DraftId draft) {
        circumstances.note(opened, ReceptionService.facts(reception));
        contacts.write(opened, receiver, reception, now, draft);
        if (reception.said() != null) {
            ownWords.add(opened, reception.said());
        }
        if (!reception.note().reveal().isBlank()) {
            journal.add(opened, NoteKind.NOTE, reception.note().reveal());
        }
    }

    Optional<CaseId> becameCase(DraftId draft) {
        return contacts.becameCase(draft);
    }

    void writeChild(OpenCase opened, Reception reception) {
        Map<String, String> facts = new HashMap<>(ReceptionService.facts(reception));
        facts.keySet().retainAll(SHARED_WITH_CHILDREN);
        circumstances.note(opened, facts);
    }

    void moveIn(OpenCase opened, BodyId centre, Reception reception, NewClient client) {
        Arrival arrival = reception.arrival();
        if (arrival == null) {
            return;
        }
        NewStay stay = new NewStay(
                client.family(),
                centre,
                ReceptionService.isChild(client),
                arrival.at(),
                arrival.earlierStays(),
                arrival.firstThisYear(),
                arrival.repeatReason(),
                null);
        stays.begin(opened, stay, arrival.room());
    }
}
