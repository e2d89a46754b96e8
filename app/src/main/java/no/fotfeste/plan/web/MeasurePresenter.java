package no.fotfeste.plan.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.pathway.Basis;
import no.fotfeste.pathway.Step;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureAction;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.MeasureState;
import no.fotfeste.plan.NoSuchMeasure;
import no.fotfeste.plan.PlanService;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Gathers everything about one measure. */
@Component
class MeasurePresenter {

    private final PlanService plans;
    private final PlanPresenter sheets;

    MeasurePresenter(PlanService plans, PlanPresenter sheets) {
        this.plans = plans;
        this.sheets = sheets;
    }

    MeasureView sheet(OpenCase opened, MeasureId id, Page page) {
        List<Measure> all = plans.measures(opened);
        Measure measure =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NoSuchMeasure::new);
        PlanWords words = sheets.words(opened, page, all);
        return new MeasureView(
                measure,
                MeasureRoutes.of(opened.id(), id),
                words.title(measure),
                status(measure, words),
                grounds(measure, words, page),
                words.waitedFor(measure).stream()
                        .map(before -> PlanPresenter.row(opened.id(), before, words))
                        .toList(),
                plans.history(opened, id).stream()
                        .map(each ->
                                new MeasureView.Happened(page.moment(each.at()), page.text("plan.turn." + each.turn())))
                        .toList(),
                possible(measure));
    }

    private static MeasureView.Status status(Measure measure, PlanWords words) {
        return new MeasureView.Status(
                PlanPresenter.mark(measure, words),
                measure.isOpen() && measure.state() == MeasureState.PROPOSED && words.isWaiting(measure)
                        ? words.waiting(measure)
                        : words.state(measure),
                words.isLoud(measure),
                words.owner(measure),
                words.due(measure));
    }

    private static MeasureView.Grounds grounds(Measure measure, PlanWords words, Page page) {
        Optional<Step> step = Optional.ofNullable(measure.step());
        return new MeasureView.Grounds(
                measure.subject().because().stream().map(words::reason).toList(),
                step.map(each -> each.grounds().basis()).orElse(List.of()).stream()
                        .map(basis -> basis(basis, page))
                        .toList(),
                step.map(each -> each.grounds().sources()).orElse(List.of()),
                new MeasureView.Texts(
                        step.map(each -> each.textForStaff(page.language())).orElse(""),
                        step.map(each -> each.textForClient(page.language())).orElse(""),
                        step.filter(each -> !each.isReviewedIn(page.language())).isPresent()),
                step.map(each -> each.evidence().name().in(page.language())).orElse(""));
    }

    private static String basis(Basis basis, Page page) {
        String citation = PlanWords.upperFirst(basis.citation(page.language()));
        return basis.checkedOn() == null
                ? page.text("plan.basis.unchecked", citation)
                : page.text("plan.basis.checked", citation, page.date(basis.checkedOn()));
    }

    private static MeasureView.Possible possible(Measure measure) {
        Set<MeasureAction.Kind> actions = actions(measure);
        return new MeasureView.Possible(actions, primary(measure, actions));
    }

    private static Set<MeasureAction.Kind> actions(Measure measure) {
        Set<MeasureAction.Kind> possible = EnumSet.noneOf(MeasureAction.Kind.class);
        Arrays.stream(MeasureAction.Kind.values())
                .filter(turn -> measure.state().after(turn).isPresent())
                .forEach(possible::add);
        if (measure.owner() == null) {
            possible.removeAll(Set.of(MeasureAction.Kind.START, MeasureAction.Kind.REQUEST));
        }
        return possible;
    }

    private static MeasureAction.Kind primary(Measure measure, Set<MeasureAction.Kind> possible) {
        if (possible.contains(MeasureAction.Kind.AGREE) && (measure.owner() == null || !measure.isOpen())) {
            return MeasureAction.Kind.AGREE;
        }
        if (measure.state() == MeasureState.PROPOSED) {
            return MeasureAction.Kind.AGREE;
        }
        if (possible.contains(MeasureAction.Kind.START)) {
            return MeasureAction.Kind.START;
        }
        return possible.contains(MeasureAction.Kind.RESUME) ? MeasureAction.Kind.RESUME : MeasureAction.Kind.FINISH;
    }
}
