package no.fotfeste.plan.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.PlanService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Form;
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

    ModelAndView show(OpenCase opened, MeasureId id, Form form, Page page) {
        HttpStatus status = form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return show(opened, id, form, status, List.of(), page);
    }

    /** Somebody else was first: what stands now, beside what is typed here. */
    ModelAndView conflict(OpenCase opened, MeasureId id, Form form, Page page) {
        Measure now = sheets.sheet(opened, id, page).measure();
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("owner", page.text("plan.measure.owner"));
        labels.put("due", page.text("plan.measure.due"));
        labels.put("state", page.text("plan.measure.state"));
        Map<String, String> kept = new HashMap<>(Map.of("state", page.text("plan.stateName." + now.state())));
        kept.put("due", now.dueOn() == null ? "" : now.dueOn().toString());
        kept.put("owner", now.owner() == null ? "" : now.owner().contact().toString());
        if (form.value("owner").isEmpty()) {
            labels.remove("owner");
        }
        return show(opened, id, form, HttpStatus.CONFLICT, Difference.between(kept, form, labels), page);
    }

    private ModelAndView show(
            OpenCase opened, MeasureId id, Form form, HttpStatus status, List<Difference> differences, Page page) {
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
        model.put("differences", differences);
        model.put(
                "ownerClosed",
                page.mayReach(Audience.LEADER) && measure.nobodyOwns() && plans.isOwnerClosed(opened, id));
        return new ModelAndView("plan/measure", model, status);
    }

    static List<Choice> services(Page page) {
        return Arrays.stream(ServiceType.values())
                .map(service -> Choice.of(service.code(), page.text("directory.type." + service)))
                .toList();
    }
}
