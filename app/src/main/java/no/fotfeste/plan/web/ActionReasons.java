package no.fotfeste.plan.web;

import java.util.List;
import no.fotfeste.plan.MeasureAction;
import no.fotfeste.plan.WhyNot;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Page;

/** The reasons that fit a turn, to choose among. */
public final class ActionReasons {

    private ActionReasons() {}

    /** In the language of the page. */
    public static List<Choice> of(MeasureAction.Kind turn, Page page) {
        return WhyNot.of(turn).stream()
                .map(reason -> Choice.of(reason.name(), page.text("plan.reason." + reason)))
                .toList();
    }
}
