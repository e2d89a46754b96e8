package no.fotfeste.network.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.BodyNames;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.directory.Directory;
import no.fotfeste.documents.RevealingWords;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.network.request.Signature;
import no.fotfeste.network.request.web.GuardResult;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What a notice of a meeting says. It names no person, and no place where none may be told. */
@Component
class MeetingWords {

    private final RequestService requests;
    private final MeetingInvitations meetings;
    private final Directory directory;
    private final RevealingWords revealing;

    MeetingWords(RequestService requests, MeetingInvitations meetings, Directory directory, RevealingWords revealing) {
        this.requests = requests;
        this.meetings = meetings;
        this.directory = directory;
        this.revealing = revealing;
    }

    /** What the template of the notice is given. */
    Map<String, Object> of(OpenCase opened, ClientCase client, Meeting meeting, Page page) {
        Signature signature = requests.signature(opened);
        String from = directory
                .body(signature.body())
                .map(body -> BodyNames.on(client, body, page))
                .orElse("");
        String how = page.text("documents.meeting.how." + meeting.how().name());
        return Map.of(
                "from",
                from,
                "to",
                meetings.bodies(client, meeting, page),
                "when",
                page.date(meeting.on()) + " " + page.time(meeting.at()),
                "how",
                meeting.place().isEmpty() ? how : how + ": " + meeting.place(),
                "purpose",
                meeting.purpose());
    }

    /** What in it can lead somebody to the person. */
    List<GuardResult.Revealed> revealed(Meeting meeting, Page page) {
        return Stream.of(meeting.purpose(), meeting.place())
                .flatMap(text -> revealing.in(text).stream())
                .map(found -> new GuardResult.Revealed(
                        found.kind().name(), "", found.words().reveal()))
                .toList();
    }
}
