package no.fotfeste.stay.reception;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.house.RoomTaken;
import no.fotfeste.web.DraftId;
import no.fotfeste.web.DraftService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Receives those who call or come: one case for the adult and one for each child, all in one transaction or none at all. */
@Component
public class ReceptionService {

    private final Door door;
    private final CaseService cases;
    private final DraftService drafts;
    private final ReceptionRecording record;
    private final Clock clock;

    ReceptionService(Door door, CaseService cases, DraftService drafts, ReceptionRecording record, Clock clock) {
        this.door = door;
        this.cases = cases;
        this.drafts = drafts;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Receives somebody.
     *
     * @throws RoomTaken if the room was booked by somebody else meanwhile; then nothing is kept
     */
    public CaseId receive(Reception reception) {
        return door.look(Purpose.RECEIVE, viewing -> receive(reception, viewing, null));
    }

    /**
     * Turns what was written into cases, once: of many who try, the first does it and the others are told which case it became.
     *
     * @throws RoomTaken if the room was booked by somebody else meanwhile; then the draft is as it was
     * @throws CaseNotFound if there is no such draft
     */
    public CaseId finish(DraftId draft, Reception reception) {
        // Who comes second asks in a transaction of its own: in the first one time stands still before the case was
        // made.
        return door.look(Purpose.RECEIVE, viewing -> receiveFirst(draft, reception, viewing))
                .or(() -> becameCase(draft))
                .orElseThrow(CaseNotFound::new);
    }

    private Optional<CaseId> receiveFirst(DraftId draft, Reception reception, Viewing viewing) {
        AccountId account = viewing.viewer().account();
        // Saving waits for whoever is finishing the same draft, and then finds it gone.
        if (drafts.save(account, draft, 0, Map.of()).isEmpty()) {
            return Optional.empty();
        }
        CaseId caseId = receive(reception, viewing, draft);
        drafts.finish(account, draft);
        return Optional.of(caseId);
    }

    /** The case that a draft became, if it did and the viewer may see it. */
    public Optional<CaseId> becameCase(DraftId draft) {
        return door.look(Purpose.RECEIVE, viewing -> record.becameCase(draft));
    }

    private CaseId receive(Reception reception, Viewing viewing, @Nullable DraftId draft) {
        Instant now = clock.instant();
        CaseId adult = cases.receive(reception.adult(), opened -> {
            record.write(opened, viewing.viewer(), reception, now, draft);
            return moveIn(opened, viewing, reception, reception.adult());
        });
        for (NewClient child : reception.children()) {
            cases.receive(child, opened -> {
                record.writeChild(opened, reception);
                return moveIn(opened, viewing, reception, child);
            });
        }
        return adult;
    }

    private CaseId moveIn(OpenCase opened, Viewing viewing, Reception reception, NewClient client) {
        record.moveIn(opened, viewing.viewer().body(), reception, client);
        return opened.id();
    }

    /** Facts that follow from who came along. */
    static Map<String, String> facts(Reception reception) {
        Map<String, String> facts =
                new LinkedHashMap<>(reception.circumstances().reveal());
        facts.put("needsPlace", Boolean.toString(reception.enquiry().needsPlace()));
        List<NewClient> children = reception.children();
        if (!children.isEmpty()) {
            facts.put("childrenWithHer", Integer.toString(children.size()));
        }
        return facts;
    }

    static boolean isChild(NewClient client) {
        return client.kind() == CaseKind.CHILD;
    }
}
