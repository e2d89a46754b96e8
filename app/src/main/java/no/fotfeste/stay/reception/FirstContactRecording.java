package no.fotfeste.stay.reception;

import java.time.Instant;
import java.util.Optional;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.visit.Visit;
import no.fotfeste.stay.visit.VisitKind;
import no.fotfeste.stay.visit.VisitPlace;
import no.fotfeste.stay.visit.VisitRepository;
import no.fotfeste.web.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps how somebody came to us, and the visit or talk that it was. */
@Component
class FirstContactRecording {

    private final EnquiryRepository enquiries;
    private final VisitRepository visits;

    FirstContactRecording(EnquiryRepository enquiries, VisitRepository visits) {
        this.enquiries = enquiries;
        this.visits = visits;
    }

    void write(OpenCase opened, Viewer receiver, Reception reception, Instant now, @Nullable DraftId draft) {
        enquiries.add(opened, receiver, reception.enquiry(), now, draft);
        Integer minutes = reception.minutes();
        if (minutes != null) {
            visits.add(opened, receiver.body(), visit(reception.enquiry(), now, minutes));
        }
    }

    Optional<CaseId> becameCase(DraftId draft) {
        return enquiries.becameCase(draft);
    }

    private static Visit visit(NewEnquiry enquiry, Instant now, int minutes) {
        return enquiry.channel() == Channel.TELEPHONE
                ? new Visit(VisitKind.TELEPHONE_TALK, VisitPlace.TELEPHONE, now, minutes)
                : new Visit(VisitKind.DAY_VISIT, VisitPlace.CENTRE, now, minutes);
    }
}
