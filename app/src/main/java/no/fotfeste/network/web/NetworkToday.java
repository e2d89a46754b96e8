package no.fotfeste.network.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.KnownBeforeClosing;
import no.fotfeste.network.request.KnownBeforeClosing.Knower;
import no.fotfeste.network.request.RequestLine;
import no.fotfeste.network.request.RequestQueries;
import no.fotfeste.network.request.RequestQueries.Uncoordinated;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** What waits for an answer from others or from here, and cases that nobody coordinates. */
@Component
class NetworkToday implements TodaySource {

    /** How long a case may go before it is asked on I dag who coordinates it. */
    private static final Duration BEFORE_ASKING = Duration.ofDays(14);

    private final Door door;
    private final RequestQueries lists;
    private final CaseService cases;
    private final NetworkWords words;
    private final KnownBeforeClosing known;

    NetworkToday(Door door, RequestQueries lists, CaseService cases, NetworkWords words, KnownBeforeClosing known) {
        this.door = door;
        this.lists = lists;
        this.cases = cases;
        this.words = words;
        this.known = known;
    }

    @Override
    public List<TodaySection> today(Page page) {
        if (!page.mayReach(Audience.SERVICE_CONTACT, Audience.COORDINATOR, Audience.CENTRE)) {
            return List.of();
        }
        return door.look(Purpose.TODAY, viewing -> {
            List<TodaySection> sections = new ArrayList<>();
            sections.add(TodaySection.of(TodayPlace.MUST_BE_DONE, received(viewing, page)));
            if (page.mayReach(Audience.CASE_WORKERS)) {
                sections.addAll(ofCases(viewing, page));
            }
            return sections.stream()
                    .filter(section -> !section.entries().isEmpty())
                    .toList();
        });
    }

    private List<TodayEntry> received(Viewing viewing, Page page) {
        return lists.inbox(viewing).stream()
                .filter(line -> line.state().awaitsAnswer())
                .map(line -> new TodayEntry(
                        words.title(line.kind(), line.subject(), page),
                        received(line, page),
                        page.days(day(line.progress().sentAt(), page)),
                        InboxRoutes.parcel(line.parcel()),
                        -line.daysSince(page.now()),
                        line.isLate(page.today())))
                .toList();
    }

    private String received(RequestLine line, Page page) {
        String from = page.text("network.today.received", NetworkWords.called(line.sender(), page));
        String overdue = words.overdue(line, page);
        return overdue.isEmpty() ? from : page.text("network.today.overdue", from, overdue);
    }

    private List<TodaySection> ofCases(Viewing viewing, Page page) {
        List<RequestLine> waiting = lists.unanswered(viewing);
        List<Uncoordinated> nobody = lists.uncoordinated(viewing, BEFORE_ASKING);
        List<Knower> knowers = known.unsettled(viewing);
        Map<CaseId, String> names = cases.knownAs(
                viewing,
                Stream.of(
                                waiting.stream().map(RequestLine::caseId),
                                nobody.stream().map(Uncoordinated::caseId),
                                knowers.stream().map(Knower::caseId))
                        .flatMap(part -> part)
                        .distinct()
                        .toList());
        return List.of(
                TodaySection.of(
                        TodayPlace.MUST_BE_DONE,
                        knowers.stream().map(each -> knows(each, names, page)).toList()),
                TodaySection.of(
                        TodayPlace.UNOWNED,
                        nobody.stream().map(each -> nobody(each, names, page)).toList()),
                TodaySection.of(
                        TodayPlace.WAITING,
                        waiting.stream()
                                .filter(line -> names.containsKey(line.caseId()))
                                .map(line -> waiting(line, names, page))
                                .toList()));
    }

    private static TodayEntry nobody(Uncoordinated each, Map<CaseId, String> names, Page page) {
        return new TodayEntry(
                page.text("network.today.nobody"),
                page.text("network.today.nobody.detail", names.getOrDefault(each.caseId(), "")),
                page.days(day(each.openedAt(), page)),
                NetworkRoutes.of(each.caseId()).coordination(),
                0,
                false);
    }

    private static TodayEntry knows(Knower each, Map<CaseId, String> names, Page page) {
        return new TodayEntry(
                page.text("network.today.known"),
                page.text(
                        "network.today.known.detail",
                        names.getOrDefault(each.caseId(), ""),
                        NetworkWords.called(each.receiver(), page)),
                page.days(day(each.closedAt(), page)),
                NetworkRoutes.of(each.caseId()).request(each.request()),
                0,
                true);
    }

    private TodayEntry waiting(RequestLine line, Map<CaseId, String> names, Page page) {
        return new TodayEntry(
                words.title(line.kind(), line.subject(), page),
                page.text(
                        "network.today.waiting",
                        names.getOrDefault(line.caseId(), ""),
                        NetworkWords.called(line.receiver().body(), page),
                        page.text("network.state." + line.state().name())),
                page.days(day(line.progress().sentAt(), page)),
                NetworkRoutes.of(line.caseId()).request(line.id()),
                -line.daysSince(page.now()),
                line.isLate(page.today()));
    }

    private static LocalDate day(Instant moment, Page page) {
        return LocalDate.ofInstant(moment, page.clock().getZone());
    }

    /** Who looks; the inbox, what is unanswered, what nobody coordinates, who knew before; names with their keys. */
    @Override
    public int statements() {
        return 7;
    }
}
