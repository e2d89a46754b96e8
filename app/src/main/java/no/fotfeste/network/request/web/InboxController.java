package no.fotfeste.network.request.web;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.network.request.RequestLine;
import no.fotfeste.network.request.RequestQueries;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.network.web.InboxRoutes;
import no.fotfeste.network.web.NetworkWords;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What others have asked the viewer's body. */
@Controller
class InboxController {

    private final Door door;
    private final RequestQueries lists;
    private final NetworkWords words;

    InboxController(Door door, RequestQueries lists, NetworkWords words) {
        this.door = door;
        this.lists = lists;
        this.words = words;
    }

    @GetMapping("/inbox")
    @Outlet(
            audience = {Audience.SERVICE_CONTACT, Audience.COORDINATOR, Audience.CENTRE},
            reveals = Reveals.SHARED_PIECES)
    String inbox(Page page, Model model) {
        Seen seen = door.look(Purpose.LIST, viewing -> new Seen(lists.inbox(viewing), lists.recalled(viewing)));
        List<RequestLine> lines = seen.lines();
        model.addAttribute(
                "late", lines.stream().filter(line -> line.isLate(page.today())).count());
        model.addAttribute(
                "awaiting",
                rows(lines.stream().filter(line -> line.state().awaitsAnswer()).toList(), page));
        model.addAttribute(
                "underWay",
                rows(
                        lines.stream()
                                .filter(line -> !line.state().awaitsAnswer()
                                        && !line.state().isClosed())
                                .toList(),
                        page));
        model.addAttribute(
                "closed",
                rows(lines.stream().filter(line -> line.state().isClosed()).toList(), page));
        model.addAttribute(
                "recalled",
                seen.recalled().stream().map(each -> row(each, page)).toList());
        return "network/inbox";
    }

    /** What one look shows. */
    private record Seen(List<RequestLine> lines, List<RequestQueries.Recalled> recalled) {}

    /** It leads nowhere: there is nothing left to open. */
    private static InboxRow row(RequestQueries.Recalled recalled, Page page) {
        return new InboxRow(
                null,
                page.text("network.recalled.from", NetworkWords.called(recalled.sender(), page)),
                page.text("network.recalled.detail"),
                page.text("network.inbox.state.RECALLED"),
                NetworkWords.mark(RequestState.RECALLED),
                page.day(LocalDate.ofInstant(recalled.at(), page.clock().getZone())),
                "",
                false);
    }

    private List<InboxRow> rows(List<RequestLine> lines, Page page) {
        return lines.stream().map(line -> row(line, page)).toList();
    }

    private InboxRow row(RequestLine line, Page page) {
        LocalDate sent =
                LocalDate.ofInstant(line.progress().sentAt(), page.clock().getZone());
        LocalDate wished = line.progress().wishedOn();
        String detail = wished == null
                ? page.text("network.inbox.from", NetworkWords.called(line.sender(), page))
                : page.text("network.inbox.from.by", NetworkWords.called(line.sender(), page), wished);
        return new InboxRow(
                InboxRoutes.parcel(line.parcel()),
                words.title(line.kind(), line.subject(), page),
                detail,
                page.text("network.inbox.state." + line.state().name()),
                NetworkWords.mark(line.state()),
                page.days(sent),
                words.overdue(line, page),
                line.unreadable());
    }
}
