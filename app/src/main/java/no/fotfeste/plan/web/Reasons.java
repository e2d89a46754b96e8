package no.fotfeste.plan.web;

import java.util.List;
import no.fotfeste.plan.Turn;
import no.fotfeste.plan.WhyNot;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Page;

/** The reasons that fit a turn, to choose among. */
public final class Reasons {

    private Reasons() {}

    /** In the language of the page. */
    public static List<Choice> of(Turn.Kind turn, Page page) {
        return WhyNot.of(turn).stream()
                .map(reason -> Choice.of(reason.name(), page.text("plan.reason." + reason)))
                .toList();
    }
}
