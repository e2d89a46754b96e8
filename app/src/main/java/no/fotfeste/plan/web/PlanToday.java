package no.fotfeste.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.plan.queue.MeasureQueue;
import no.fotfeste.plan.queue.MeasureQueueLine;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What nobody owns, and what one's own place must do: across all the cases one follows. */
@Component
class PlanToday implements TodaySource {

    private static final long LAST = Long.MAX_VALUE;
    private static final long NO_DAY = 10_000;

    private final Door door;
    private final MeasureQueue board;
    private final CaseService cases;

    PlanToday(Door door, MeasureQueue board, CaseService cases) {
        this.door = door;
        this.board = board;
        this.cases = cases;
    }

    @Override
    public int statements() {
        return 5;
    }

    @Override
    public List<TodaySection> today(Page page) {
        if (!page.mayReach(Audience.CASE_WORKERS)) {
            return List.of();
        }
        return door.look(Purpose.TODAY, viewing -> sections(viewing, page));
    }

    private List<TodaySection> sections(Viewing viewing, Page page) {
        List<MeasureQueueLine> lines = board.lines(viewing, page.today());
        Map<CaseId, String> names = cases.knownAs(
                viewing, lines.stream().map(MeasureQueueLine::caseId).distinct().toList());
        List<TodaySection> sections = new ArrayList<>();
        section(lines, true, names, page).ifPresent(sections::add);
        section(lines, false, names, page).ifPresent(sections::add);
        return sections;
    }

    private static Optional<TodaySection> section(
            List<MeasureQueueLine> lines, boolean unowned, Map<CaseId, String> names, Page page) {
        List<MeasureQueueLine> these = lines.stream()
                .filter(line -> (line.unownedSince() != null) == unowned)
                .toList();
        if (these.isEmpty()) {
            return Optional.empty();
        }
        List<TodayEntry> entries = new ArrayList<>();
        these.forEach(line -> entries.add(entry(line, names.getOrDefault(line.caseId(), ""), page)));
        long more = these.getFirst().alike() - these.size();
        if (more > 0) {
            entries.add(new TodayEntry(page.text("plan.today.more", more), "", "", null, LAST, false));
        }
        return Optional.of(TodaySection.of(unowned ? TodayPlace.UNOWNED : TodayPlace.MUST_BE_DONE, entries));
    }

    private static TodayEntry entry(MeasureQueueLine line, String name, Page page) {
        LocalDate due = line.dueOn();
        boolean late = due != null && due.isBefore(page.today());
        return new TodayEntry(
                line.title(page.language()),
                detail(line, name, page),
                figure(line, page),
                PlanRoutes.of(line.caseId()).measure(line.measure()),
                due == null ? NO_DAY : ChronoUnit.DAYS.between(page.today(), due),
                late || (line.unownedSince() != null && due != null && due.equals(page.today())));
    }

    private static String detail(MeasureQueueLine line, String name, Page page) {
        String due = due(line.dueOn(), page);
        return due.isEmpty() || line.unownedSince() == null ? name : page.text("plan.road.dot", name, due);
    }

    private static String figure(MeasureQueueLine line, Page page) {
        return line.unownedSince() == null
                ? due(line.dueOn(), page)
                : page.days(line.unownedSince().atZone(page.clock().getZone()).toLocalDate());
    }

    private static String due(@Nullable LocalDate due, Page page) {
        if (due == null) {
            return "";
        }
        return due.isBefore(page.today())
                ? page.text("plan.when.late", page.days(due))
                : page.text("plan.when.due", page.day(due));
    }
}
