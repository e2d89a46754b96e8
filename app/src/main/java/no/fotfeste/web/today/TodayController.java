package no.fotfeste.web.today;

import java.util.List;
import no.fotfeste.web.Audience;
import no.fotfeste.web.OneMoment;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import no.fotfeste.web.TodayAction;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * I dag: gathers what the modules want, without knowing the modules. Whoever sends somebody here after something was done may leave the key
 * of one sentence in the flash attribute {@code said}.
 */
@Controller
class TodayController {

    private final OneMoment moment;
    private final ObjectProvider<TodaySource> sources;
    private final ObjectProvider<TodayAction> actions;

    TodayController(OneMoment moment, ObjectProvider<TodaySource> sources, ObjectProvider<TodayAction> actions) {
        this.moment = moment;
        this.sources = sources;
        this.actions = actions;
    }

    @GetMapping("/")
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
    String start() {
        return "redirect:" + ShellRoutes.today();
    }

    @GetMapping("/today")
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.CASE_LIST)
    String today(Page page, Model model) {
        List<TodaySection> contributed = moment.during(() -> sources.orderedStream()
                .flatMap(source -> source.today(page).stream())
                .toList());
        TodayAction action = actions.getIfAvailable();
        model.addAttribute("board", TodayView.of(contributed));
        model.addAttribute("action", action == null ? null : action.link(page));
        return "web/today";
    }
}
