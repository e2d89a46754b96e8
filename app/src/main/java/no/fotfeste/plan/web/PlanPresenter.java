package no.fotfeste.plan.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.BodyNames;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.Owner;
import no.fotfeste.plan.PlanService;
import no.fotfeste.plan.road.Road;
import no.fotfeste.plan.road.RoadBuilder;
import no.fotfeste.plan.road.WaitingTimes;
import no.fotfeste.plan.road.WaitingTimes.Observations;
import no.fotfeste.web.Mark;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Gathers what the plan shows of one case, in a few statements whatever its size. */
@Component
class PlanPresenter {

    private final PlanService plans;
    private final Directory directory;
    private final WaitingTimes waitingTimes;
    private final CaseService cases;

    PlanPresenter(PlanService plans, Directory directory, WaitingTimes waitingTimes, CaseService cases) {
        this.plans = plans;
        this.cases = cases;
        this.directory = directory;
        this.waitingTimes = waitingTimes;
    }

    /** Looks first whether the facts ask for something new. */
    RoadView road(OpenCase opened, Page page, Milestone milestone) {
        plans.renew(opened);
        PlanWords words = shared(opened, page);
        Observations observed = waitingTimes.observed(words.measures());
        Road road = new RoadBuilder(words.measures(), observed, page.now(), page.today()).to(milestone);
        return new RoadPresenter(page, words, opened.id()).of(road);
    }

    PlanView sheet(OpenCase opened, Page page) {
        PlanWords words = shared(opened, page);
        return new PlanView(
                tracks(opened.id(), words.measures(), words),
                PlanRoutes.of(opened.id()).newMeasure(),
                PlanRoutes.of(opened.id()).print());
    }

    /** The road and the tracks stand on one page and say the same: they are read once. */
    private PlanWords shared(OpenCase opened, Page page) {
        return opened.once(PlanWords.class, () -> words(opened, page, plans.measures(opened)));
    }

    /** Words for these measures, with the names of those who own them. */
    PlanWords words(OpenCase opened, Page page, List<Measure> measures) {
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

    List<TrackCard> tracks(CaseId caseId, List<Measure> measures, PlanWords words) {
        Map<Track, List<Measure>> byTrack = measures.stream()
                .collect(Collectors.groupingBy(measure -> measure.subject().track()));
        return Arrays.stream(Track.values())
                .filter(byTrack::containsKey)
                .map(track -> card(caseId, track, byTrack.getOrDefault(track, List.of()), words))
                .sorted(Comparator.comparing(card -> card.open().isEmpty()))
                .toList();
    }

    private static TrackCard card(CaseId caseId, Track track, List<Measure> measures, PlanWords words) {
        Comparator<Measure> order = Comparator.comparing((Measure measure) -> !words.isLoud(measure))
                .thenComparing(words::isWaiting)
                .thenComparing(Measure::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));
        return new TrackCard(
                track,
                measures.stream()
                        .filter(Measure::isOpen)
                        .sorted(order)
                        .map(measure -> row(caseId, measure, words))
                        .toList(),
                measures.stream()
                        .filter(measure -> !measure.isOpen())
                        .sorted(Comparator.comparing(
                                        (Measure measure) -> measure.progress().since())
                                .reversed())
                        .map(measure -> row(caseId, measure, words))
                        .toList());
    }

    static MeasureRow row(CaseId caseId, Measure measure, PlanWords words) {
        boolean loud = words.isLoud(measure);
        return new MeasureRow(
                PlanRoutes.of(caseId).measure(measure.id()),
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

    static Mark mark(Measure measure, PlanWords words) {
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
