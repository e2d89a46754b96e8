package no.fotfeste.network.meeting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.BodyNames;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.protection.AddressGrade;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.RecentChanges;
import no.fotfeste.documents.DocumentRecipient;
import no.fotfeste.documents.GuardFinding;
import no.fotfeste.documents.RecipientGuard;
import no.fotfeste.documents.StoppedSendingService;
import no.fotfeste.network.meeting.AskedBodies;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.web.Choice;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Reads who is invited to a meeting, and lets the guard see each of them. */
@Component
class MeetingInvitations {

    private final AskedBodies asked;
    private final Directory directory;
    private final RecipientGuard guard;
    private final StoppedSendingService stopped;
    private final SharingDecisionService decisions;
    private final RecentChanges recent;

    MeetingInvitations(
            AskedBodies asked,
            Directory directory,
            RecipientGuard guard,
            StoppedSendingService stopped,
            SharingDecisionService decisions,
            RecentChanges recent) {
        this.recent = recent;
        this.decisions = decisions;
        this.asked = asked;
        this.directory = directory;
        this.guard = guard;
        this.stopped = stopped;
    }

    /** Who can be invited. Somebody who certainly is the perpetrator is not even offered. */
    List<Choice> choices(OpenCase opened, ClientCase client, Page page) {
        return asked.of(opened).stream()
                .filter(each -> guard.against(opened, each).stream().noneMatch(GuardFinding::isFinal))
                .map(each -> Choice.of(written(each), called(client, each, page)))
                .toList();
    }

    static List<Choice> ways(ClientCase client, Page page) {
        return Arrays.stream(Meeting.How.values())
                .filter(how -> how != Meeting.How.PLACE || !client.protection().isStrict())
                .map(how -> Choice.of(how.name(), page.text("documents.meeting.how." + how.name())))
                .toList();
    }

    /** What was filled in; nothing when something is wrong, and the form says what. */
    Optional<Meeting> read(OpenCase opened, ClientCase client, Form form, Page page) {
        Optional<LocalDate> on = form.date("on");
        if (on.isEmpty()) {
            form.refuse("on", "documents.meeting.on.missing");
        } else if (on.get().isBefore(page.today())) {
            form.refuse("on", "documents.meeting.on.past");
        }
        Optional<LocalTime> at = time(form);
        Optional<Meeting.How> how = form.choice("how", Meeting.How.class)
                .filter(chosen ->
                        chosen != Meeting.How.PLACE || !client.protection().isStrict());
        if (how.isEmpty()) {
            form.refuse("how", "documents.meeting.how.missing");
        }
        String place = how.filter(Meeting.How.PLACE::equals).isPresent() ? form.line("place") : "";
        String purpose = form.text("purpose", "documents.meeting.purpose.missing");
        List<DocumentRecipient> invited = invited(opened, form, List.of(purpose, place));
        return form.isFaulty() || on.isEmpty() || at.isEmpty() || how.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meeting(on.get(), at.get(), how.get(), place, purpose, invited));
    }

    private static String whyNot(Set<GuardFinding> stops) {
        if (stops.contains(new GuardFinding.TellsAddress(AddressGrade.REVEALS_CLIENT))) {
            return "documents.stop.address.REVEALS_CLIENT";
        }
        return stops.stream().anyMatch(GuardFinding::isFinal)
                ? "documents.meeting.invited.never"
                : "documents.meeting.invited.stopped";
    }

    private List<DocumentRecipient> invited(OpenCase opened, Form form, List<String> words) {
        List<DocumentRecipient> invited = new ArrayList<>();
        List<DocumentRecipient> offered = asked.of(opened);
        Set<String> known = offered.stream().map(MeetingInvitations::written).collect(Collectors.toSet());
        if (form.chosen("invited").stream().anyMatch(chosen -> !chosen.isBlank() && !known.contains(chosen))) {
            form.refuse("invited", "web.form.choice");
        }
        for (DocumentRecipient each : offered) {
            if (!form.chosen("invited").contains(written(each))) {
                continue;
            }
            Set<GuardFinding> stops = guard.against(opened, each, words);
            if (!stopped.mayGo(opened, each, stops)) {
                stopped.stop(opened, each, stops);
                form.refuse("invited", whyNot(stops));
            }
            Set<PieceKind> told = Set.of(PieceKind.QUESTION);
            if (!decisions.cover(opened, each.body()).missing(told).isEmpty()) {
                form.refuse("invited", "sharing.meeting.missing");
            }
            invited.add(each);
        }
        if (invited.isEmpty()) {
            form.refuse("invited", "documents.meeting.invited.missing");
        }
        return invited;
    }

    private static Optional<LocalTime> time(Form form) {
        String typed = form.line("at", "documents.meeting.at.missing").replace('.', ':');
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeException notATime) {
            form.refuse("at", "documents.meeting.at.missing");
            return Optional.empty();
        }
    }

    /** What has lately been changed about those who are invited. */
    List<String> recent(Meeting meeting, Page page) {
        return meeting.invited().stream()
                .flatMap(each -> recent.told(each.body(), each.contact(), page).stream())
                .distinct()
                .toList();
    }

    /** Bodies only: a notice lies on desks and in calendars. */
    List<String> bodies(ClientCase client, Meeting meeting, Page page) {
        return meeting.invited().stream()
                .map(DocumentRecipient::body)
                .distinct()
                .flatMap(body -> directory.body(body).stream())
                .map(body -> BodyNames.on(client, body, page))
                .toList();
    }

    private String called(ClientCase client, DocumentRecipient recipient, Page page) {
        Optional<Body> body = directory.body(recipient.body());
        String name = body.map(found -> BodyNames.on(client, found, page)).orElse("");
        return Optional.ofNullable(recipient.contact())
                .flatMap(directory::contact)
                .map(Contact::name)
                .map(person -> DirectionIsolation.joined(", ", List.of(name, person.reveal())))
                .orElse(name);
    }

    private static String written(DocumentRecipient recipient) {
        return recipient.body() + (recipient.contact() == null ? "" : "/" + recipient.contact());
    }
}
