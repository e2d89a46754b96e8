package no.fotfeste.plan.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fotfeste.access.OpenCase;
import no.fotfeste.casefile.BodyNames;
import no.fotfeste.casefile.Cases;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.MeasureView;
import no.fotfeste.plan.Owner;
import no.fotfeste.plan.Plans;
import no.fotfeste.plan.WaitingTimes;
import no.fotfeste.plan.road.Road;
import no.fotfeste.plan.road.RoadBuilder;
import no.fotfeste.web.Mark;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Gathers what the plan shows of one case, in a few statements whatever its size. */
@Component
class PlanSheets {

    private final Plans plans;
    private final Directory directory;
    private final WaitingTimes waitingTimes;
    private final Cases cases;

    PlanSheets(Plans plans, Directory directory, WaitingTimes waitingTimes, Cases cases) {
        this.plans = plans;
        this.cases = cases;
        this.directory = directory;
        this.waitingTimes = waitingTimes;
    }

    /** Looks first whether the facts ask for something new. */
    RoadSheet road(OpenCase opened, Page page, Milestone milestone) {
        plans.renew(opened);
        PlanWords words = shared(opened, page);
        Road road = new RoadBuilder(words.measures(), waitingTimes.observed(), page.now(), page.today()).to(milestone);
        return new RoadSheets(page, words, opened.id()).of(road);
    }

    PlanSheet sheet(OpenCase opened, Page page) {
        PlanWords words = shared(opened, page);
        return new PlanSheet(
                tracks(opened.id(), words.measures(), words),
                PlanAddress.of(opened.id(), "add"),
                PlanAddress.of(opened.id(), "print"));
    }

    /** The road and the tracks stand on one page and say the same: they are read once. */
    private PlanWords shared(OpenCase opened, Page page) {
        return opened.once(PlanWords.class, () -> words(opened, page, plans.measures(opened)));
    }

    /** Words for these measures, with the names of those who own them. */
    PlanWords words(OpenCase opened, Page page, List<MeasureView> measures) {
        ClientCase client = cases.read(opened);
        List<Owner> owners = measures.stream()
                .flatMap(measure -> Optional.ofNullable(measure.owner()).stream())
                .distinct()
                .toList();
        return new PlanWords(
                page,
                measures,
                directory.contacts(owners.stream().map(Owner::contact).toList()),
                directory.bodies(owners.stream().map(Owner::body).distinct().toList()).values().stream()
                        .collect(Collectors.toMap(Body::id, body -> BodyNames.on(client, body, page))));
    }

    List<TrackCard> tracks(CaseId caseId, List<MeasureView> measures, PlanWords words) {
        Map<Track, List<MeasureView>> byTrack = measures.stream().collect(Collectors.groupingBy(MeasureView::track));
        return Arrays.stream(Track.values())
                .filter(byTrack::containsKey)
                .map(track -> card(caseId, track, byTrack.getOrDefault(track, List.of()), words))
                .sorted(Comparator.comparing(card -> card.open().isEmpty()))
                .toList();
    }

    private static TrackCard card(CaseId caseId, Track track, List<MeasureView> measures, PlanWords words) {
        Comparator<MeasureView> order = Comparator.comparing((MeasureView measure) -> !words.isLoud(measure))
                .thenComparing(words::isWaiting)
                .thenComparing(MeasureView::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));
        return new TrackCard(
                track,
                measures.stream()
                        .filter(MeasureView::isOpen)
                        .sorted(order)
                        .map(measure -> row(caseId, measure, words))
                        .toList(),
                measures.stream()
                        .filter(measure -> !measure.isOpen())
                        .sorted(Comparator.comparing(MeasureView::stateSince).reversed())
                        .map(measure -> row(caseId, measure, words))
                        .toList());
    }

    static MeasureRow row(CaseId caseId, MeasureView measure, PlanWords words) {
        boolean loud = words.isLoud(measure);
        return new MeasureRow(
                "/cases/%s/plan/measures/%s".formatted(caseId, measure.id()),
                words.title(measure),
                mark(measure, words),
                words.state(measure),
                measure.isOpen() ? words.basis(measure) : "",
                words.owner(measure),
                loud,
                words.isLate(measure),
                words.when(measure),
                loud ? words.due(measure) : "");
    }

    static Mark mark(MeasureView measure, PlanWords words) {
        if (words.isLoud(measure)) {
            return Mark.UNOWNED;
        }
        if (words.isWaiting(measure)) {
            return Mark.WAITING;
        }
        return switch (measure.state()) {
            case PROPOSED -> Mark.PROPOSED;
            case AGREED -> Mark.AGREED;
            case REQUESTED, ACCEPTED, UNDER_WAY -> Mark.UNDER_WAY;
            case DONE -> Mark.DONE;
            case DECLINED, CANCELLED -> Mark.DECLINED;
            case BLOCKED -> Mark.BLOCKED;
        };
    }
}
