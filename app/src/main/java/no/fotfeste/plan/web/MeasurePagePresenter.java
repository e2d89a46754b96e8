package no.fotfeste.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureAction;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.PlanService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Form;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a measure, as it stands and with whatever somebody typed. */
@Component
class MeasurePagePresenter {

    private final CaseService cases;
    private final MeasurePresenter sheets;
    private final OwnerChoices owners;
    private final PlanService plans;

    MeasurePagePresenter(CaseService cases, MeasurePresenter sheets, OwnerChoices owners, PlanService plans) {
        this.cases = cases;
        this.sheets = sheets;
        this.owners = owners;
        this.plans = plans;
    }

    /** Somebody else was first: what stands now, beside what is typed here. */
    ModelAndView conflict(OpenCase opened, MeasureId id, MeasureAction.Kind turn, Form form, Page page) {
        List<Difference> differences = differences(opened, id, turn, form, page);
        return Meanwhile.on(show(opened, id, form, page), form, differences);
    }

    private List<Difference> differences(OpenCase opened, MeasureId id, MeasureAction.Kind turn, Form form, Page page) {
        MeasureView sheet = sheets.sheet(opened, id, page);
        List<Difference> differences = new ArrayList<>();
        differences.add(new Difference(
                "state",
                page.text("plan.measure.state"),
                page.text("plan.stateName." + sheet.measure().state()),
                said(turn, form, page)));
        if (!form.value("owner").isEmpty()) {
            differences.add(new Difference(
                    "owner",
                    page.text("plan.measure.owner"),
                    owners.name(sheet.measure().owner()),
                    owners.name(owners.owner(form.value("owner")).orElse(null))));
        }
        LocalDate now = sheet.measure().dueOn();
        form.date("due")
                .filter(day -> !day.equals(now))
                .ifPresent(day -> differences.add(new Difference(
                        "due", page.text("plan.measure.due"), now == null ? "" : page.date(now), page.date(day))));
        return differences;
    }

    /** The turn as it was sent, with what was written to it. */
    private static String said(MeasureAction.Kind turn, Form form, Page page) {
        String name = turn.name().toLowerCase(Locale.ROOT);
        return Stream.of(
                        page.text("plan.turn." + turn),
                        form.value(turn == MeasureAction.Kind.FINISH ? "outcome" : name + "-note"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    ModelAndView show(OpenCase opened, MeasureId id, Form form, Page page) {
        MeasureView sheet = sheets.sheet(opened, id, page);
        Measure measure = sheet.measure();
        ServiceType service = ServiceType.ofCode(form.value("service"))
                .orElse(measure.subject().service());
        OwnerChoices.Offered offered = opened.viewer()
                .map(viewer -> owners.offered(opened, viewer, service, form.line("municipality"), page))
                .orElseGet(() -> new OwnerChoices.Offered("", service, List.of()));
        form.or("due", measure.dueOn() == null ? null : measure.dueOn().toString())
                .or(
                        "owner",
                        measure.owner() == null
                                ? null
                                : measure.owner().contact().toString())
                .or("answer", measure.agreement().answer().name())
                .or("on", page.today().toString())
                .or("municipality", offered.municipality())
                .or("service", service.code());
        Map<String, Object> model = new HashMap<>();
        model.put("client", cases.read(opened));
        model.put("form", form);
        model.put("sheet", sheet);
        model.put("people", offered.people());
        model.put("services", services(page));
        model.put(
                "ownerClosed",
                page.mayReach(Audience.LEADER) && measure.nobodyOwns() && plans.isOwnerClosed(opened, id));
        return new ModelAndView(
                "plan/measure", model, form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    static List<Choice> services(Page page) {
        return Arrays.stream(ServiceType.values())
                .map(service -> Choice.of(service.code(), page.text("directory.type." + service)))
                .toList();
    }
}
