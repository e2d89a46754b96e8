package no.fotfeste.plan.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.OpenCase;
import no.fotfeste.pathway.Basis;
import no.fotfeste.pathway.Step;
import no.fotfeste.plan.MeasureAction;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.MeasureState;
import no.fotfeste.plan.MeasureView;
import no.fotfeste.plan.NoSuchMeasure;
import no.fotfeste.plan.Plans;
import no.fotfeste.plan.Turn;
import no.fotfeste.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers everything about one measure. */
@Component
class MeasureSheets {

    private final Plans plans;
    private final PlanSheets sheets;
    private final ObjectProvider<MeasureAction> actions;

    MeasureSheets(Plans plans, PlanSheets sheets, ObjectProvider<MeasureAction> actions) {
        this.plans = plans;
        this.sheets = sheets;
        this.actions = actions;
    }

    MeasureSheet sheet(OpenCase opened, MeasureId id, Page page) {
        List<MeasureView> all = plans.measures(opened);
        MeasureView measure =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NoSuchMeasure::new);
        PlanWords words = sheets.words(opened, page, all);
        Optional<Step> step = Optional.ofNullable(measure.step());
        Set<Turn.Kind> possible = possible(measure);
        return new MeasureSheet(
                measure,
                PlanAddress.of(opened.id(), id),
                words.title(measure),
                PlanSheets.mark(measure, words),
                measure.isOpen() && measure.state() == MeasureState.PROPOSED && words.isWaiting(measure)
                        ? words.waiting(measure)
                        : words.state(measure),
                words.isLoud(measure),
                words.owner(measure),
                words.due(measure),
                measure.because().stream().map(words::reason).toList(),
                step.map(Step::basis).orElse(List.of()).stream()
                        .map(basis -> basis(basis, page))
                        .toList(),
                step.map(Step::sources).orElse(List.of()),
                step.map(each -> each.textForStaff(page.language())).orElse(""),
                step.map(each -> each.textForClient(page.language())).orElse(""),
                step.filter(each -> !each.isReviewedIn(page.language())).isPresent(),
                step.map(each -> each.evidence().name().in(page.language())).orElse(""),
                words.waitedFor(measure).stream()
                        .map(before -> PlanSheets.row(opened.id(), before, words))
                        .toList(),
                plans.history(opened, id).stream()
                        .map(each -> new MeasureSheet.Happened(
                                page.moment(each.at()), page.text("plan.turn." + each.turn())))
                        .toList(),
                possible,
                primary(measure, possible),
                actions.orderedStream()
                        .flatMap(each -> each.link(opened, measure, page).stream())
                        .toList());
    }

    private static String basis(Basis basis, Page page) {
        String citation = PlanWords.upperFirst(basis.citation(page.language()));
        return basis.checkedOn() == null
                ? page.text("plan.basis.unchecked", citation)
                : page.text("plan.basis.checked", citation, page.date(basis.checkedOn()));
    }

    private static Set<Turn.Kind> possible(MeasureView measure) {
        Set<Turn.Kind> possible = EnumSet.noneOf(Turn.Kind.class);
        Arrays.stream(Turn.Kind.values())
                .filter(turn -> measure.state().after(turn).isPresent())
                .forEach(possible::add);
        if (measure.owner() == null) {
            possible.removeAll(Set.of(Turn.Kind.START, Turn.Kind.REQUEST));
        }
        return possible;
    }

    private static Turn.Kind primary(MeasureView measure, Set<Turn.Kind> possible) {
        if (possible.contains(Turn.Kind.AGREE) && (measure.owner() == null || !measure.isOpen())) {
            return Turn.Kind.AGREE;
        }
        if (measure.state() == MeasureState.PROPOSED) {
            return Turn.Kind.AGREE;
        }
        if (possible.contains(Turn.Kind.START)) {
            return Turn.Kind.START;
        }
        return possible.contains(Turn.Kind.RESUME) ? Turn.Kind.RESUME : Turn.Kind.FINISH;
    }
}
