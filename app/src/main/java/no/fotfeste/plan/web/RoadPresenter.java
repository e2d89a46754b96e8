package no.fotfeste.plan.web;

import java.util.Arrays;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureState;
import no.fotfeste.plan.road.Drawing;
import no.fotfeste.plan.road.Forecast;
import no.fotfeste.plan.road.Lane;
import no.fotfeste.plan.road.Road;
import no.fotfeste.plan.road.RoadStop;
import no.fotfeste.web.Page;
import no.fotfeste.web.Tab;

/** Puts a road into words and a drawing that say the same. */
final class RoadPresenter {

    private final Page page;
    private final PlanWords words;
    private final CaseId caseId;

    RoadPresenter(Page page, PlanWords words, CaseId caseId) {
        this.page = page;
        this.words = words;
        this.caseId = caseId;
    }

    RoadView of(Road road) {
        return new RoadView(
                road.milestone(),
                road.isEmpty() ? null : Drawing.of(road, this::wordsAt),
                decides(road),
                road.decidesNow().map(this::path).orElse(null),
                forecast(road),
                road.forecast().parts().stream().map(this::part).toList(),
                road.lanes().stream().map(lane -> chain(road, lane)).toList(),
                road.beside().stream().map(stop -> item(road, stop)).toList(),
                Arrays.stream(Milestone.values())
                        .map(each -> new Tab(
                                PlanRoutes.of(caseId).road(each),
                                page.text("plan.milestone." + each),
                                each == road.milestone()))
                        .toList());
    }

    private Drawing.Words wordsAt(RoadStop stop) {
        return new Drawing.Words(words.title(stop.measure()), inFewWords(stop));
    }

    /** Few words: the drawing has little room. The list says it in full. */
    private String inFewWords(RoadStop stop) {
        Measure measure = stop.measure();
        return switch (stop.look()) {
            case DONE ->
                measure.progress().doneOn() == null
                        ? word(stop)
                        : page.text(
                                "plan.when.done", page.day(measure.progress().doneOn()));
            case UNOWNED -> page.text("plan.owner.nobody");
            case WAITING, BLOCKED -> word(stop);
            case UNDER_WAY -> moving(measure);
        };
    }

    private String moving(Measure measure) {
        String person = words.ownerPerson(measure);
        if (measure.state() == MeasureState.REQUESTED) {
            return page.text(
                    "plan.road.waited", page.days(words.day(measure.progress().since())), person);
        }
        String due = words.due(measure);
        return due.isEmpty() ? person : page.text("plan.road.dot", due, person);
    }

    private String word(RoadStop stop) {
        return page.text("plan.look." + stop.look());
    }

    private RoadView.Chain chain(Road road, Lane lane) {
        return new RoadView.Chain(
                lane.decides(),
                lane.stops().stream().map(stop -> item(road, stop)).toList());
    }

    private RoadView.Item item(Road road, RoadStop stop) {
        boolean decides = road.decidesNow().filter(stop.measure()::equals).isPresent();
        return new RoadView.Item(
                path(stop.measure()),
                words.title(stop.measure()),
                word(stop),
                inList(stop),
                decides,
                stop.look() == RoadStop.Look.UNOWNED);
    }

    private String inList(RoadStop stop) {
        Measure measure = stop.measure();
        return switch (stop.look()) {
            case DONE, UNDER_WAY -> inFewWords(stop);
            case WAITING -> words.waiting(measure);
            case UNOWNED -> words.when(measure);
            case BLOCKED -> words.state(measure);
        };
    }

    private String path(Measure measure) {
        return PlanRoutes.of(caseId).measure(measure.id());
    }

    private String decides(Road road) {
        if (road.isEmpty()) {
            return page.text("plan.road.empty");
        }
        if (road.isReached()) {
            return page.text("plan.road.reached");
        }
        return road.decidesNow().map(this::decides).orElse("");
    }

    private String decides(Measure measure) {
        String title = PlanWords.lowerFirst(words.title(measure));
        if (measure.nobodyOwns()) {
            return page.text("plan.road.decides.nobody", title);
        }
        if (measure.state() == MeasureState.REQUESTED) {
            return page.text(
                    "plan.road.decides.asked",
                    title,
                    words.owner(measure),
                    page.days(words.day(measure.progress().since())));
        }
        return page.text("plan.road.decides", title, words.owner(measure));
    }

    private String part(Forecast.Part part) {
        String who = words.service(part.measure());
        String what = PlanWords.lowerFirst(words.title(part.measure()));
        return part.observed()
                .map(seen -> page.text(
                        "plan.forecast.part",
                        who,
                        what,
                        seen.median(),
                        seen.shortest(),
                        seen.longest(),
                        seen.answers()))
                .orElseGet(() -> page.text("plan.forecast.part.unknown", who, what));
    }

    private String forecast(Road road) {
        return switch (road.forecast()) {
            case Forecast.Nothing nothing -> "";
            case Forecast.TooLittleData few ->
                page.text("plan.forecast.tooLittle", few.known(), few.parts().size());
            case Forecast.Between between ->
                page.text(
                        "plan.forecast.between",
                        page.text("plan.milestone." + road.milestone()),
                        page.date(between.earliest()),
                        page.date(between.latest()),
                        page.date(between.likely()));
        };
    }
}
