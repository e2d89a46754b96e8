package no.fotfeste.network.meeting.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.documents.DocumentLanguages;
import no.fotfeste.documents.Download;
import no.fotfeste.documents.Paper;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.web.NetworkRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Invites those who help to a meeting: fill in, see what they will see, take the notice and the calendar entry with you. */
@Controller
@RequestMapping(CaseRoutes.CASE + "/meeting")
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class MeetingController {

    private final Door door;
    private final CaseService cases;
    private final MeetingInvitations meetings;
    private final MeetingWords words;
    private final Paper paper;

    MeetingController(Door door, CaseService cases, MeetingInvitations meetings, MeetingWords words, Paper paper) {
        this.door = door;
        this.cases = cases;
        this.meetings = meetings;
        this.words = words;
        this.paper = paper;
    }

    @KeepsDraft("documents.meeting.title")
    @GetMapping
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, Form.empty(), page));
    }

    @PostMapping
    @Effect(Effect.Kind.NONE)
    ModelAndView look(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            ClientCase client = cases.read(opened);
            Optional<Meeting> meeting =
                    form.has("act", "edit") ? Optional.empty() : meetings.read(opened, client, form, page);
            return meeting.map(read -> preview(opened, client, read, form, page))
                    .orElseGet(() -> show(opened, form, page));
        });
    }

    @PostMapping("/notice")
    @Effect(Effect.Kind.NONE)
    ResponseEntity<byte[]> notice(
            @PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Page written = DocumentLanguages.chosen(form.value("language"), page);
        Optional<Map<String, Object>> given = door.open(id, Purpose.DOCUMENT, opened -> {
            ClientCase client = cases.read(opened);
            return meetings.read(opened, client, form, page).map(read -> words.of(opened, client, read, written));
        });
        return given.map(all -> Download.pdf(
                        written.text("documents.file.meeting"), paper.pdf("network/meetingNotice", all, written)))
                .orElseGet(() -> back(id));
    }

    @PostMapping("/calendar")
    @Effect(Effect.Kind.NONE)
    ResponseEntity<byte[]> calendar(
            @PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Page written = DocumentLanguages.chosen(form.value("language"), page);
        Optional<Meeting> meeting =
                door.open(id, Purpose.DOCUMENT, opened -> meetings.read(opened, cases.read(opened), form, page));
        return meeting.map(read -> Download.of(
                        written.text("documents.file.meeting") + ".ics",
                        MediaType.parseMediaType("text/calendar;charset=UTF-8"),
                        CalendarEntry.of(
                                read,
                                written.text(
                                        "documents.meeting.entry." + read.how().name()),
                                page.now(),
                                page.clock().getZone())))
                .orElseGet(() -> back(id));
    }

    /** Something was changed since it was looked at: the form is where to begin. */
    private static ResponseEntity<byte[]> back(CaseId id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(java.net.URI.create(NetworkRoutes.of(id).meeting()))
                .build();
    }

    private ModelAndView preview(OpenCase opened, ClientCase client, Meeting meeting, Form form, Page page) {
        Page written = DocumentLanguages.chosen(form.value("language"), page);
        Map<String, Object> model = new HashMap<>(words.of(opened, client, meeting, written));
        model.put("written", written);
        model.put("client", client);
        model.put("form", form);
        model.put("reveals", words.revealed(meeting, page));
        model.put("recent", meetings.recent(meeting, page));
        return new ModelAndView("network/meetingPreview", model);
    }

    private ModelAndView show(OpenCase opened, Form form, Page page) {
        ClientCase client = cases.read(opened);
        return new ModelAndView(
                "network/meeting",
                Map.of(
                        "client",
                        client,
                        "form",
                        form,
                        "invited",
                        meetings.choices(opened, client, page),
                        "ways",
                        MeetingInvitations.ways(client, page),
                        "languages",
                        DocumentLanguages.choices(page),
                        "path",
                        NetworkRoutes.of(opened.id()).meeting()),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
