package no.fotfeste.plan.web;

import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseHeading;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The one filled button of a case. */
@Component
class AddToPlan implements CaseHeading {

    @Override
    public Optional<HeadingAction> action(OpenCase opened, Page page) {
        return Optional.of(new HeadingAction(
                page.text("plan.add"), PlanRoutes.of(opened.id()).newMeasure(), true));
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public int statements() {
        return 0;
    }
}
