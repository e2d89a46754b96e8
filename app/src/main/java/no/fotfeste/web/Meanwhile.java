package no.fotfeste.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Answers whoever comes second with the page of their form again: what stands now beside what they wrote, and nothing lost. */
public final class Meanwhile {

    private Meanwhile() {}

    /**
     * The page of the form, which is from here on about what stands now: whoever has read both may save.
     *
     * @param differences what the component {@code conflict} of the page shows
     */
    public static ModelAndView on(ModelAndView page, Form form, List<Difference> differences) {
        page.addAllObjects(told(form, differences));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** The same for a handler that fills a model and has given the answer its status. */
    public static void in(Model page, Form form, List<Difference> differences) {
        page.addAllAttributes(told(form, differences));
    }

    private static Map<String, List<Difference>> told(Form form, List<Difference> differences) {
        form.tellsWhatStandsNow(differences);
        return Map.of("differences", differences);
    }
}
