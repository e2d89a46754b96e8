package no.fotfeste.casefile.web;

import java.util.HashMap;
import java.util.Map;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Form;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** How forms about a case are shown, and where one goes from them. */
public final class CaseForm {

    private CaseForm() {}

    /** The page of a form; with status 422 when something in it is wrong. */
    public static ModelAndView show(String template, ClientCase client, Form form, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("client", client);
        model.put("form", form);
        HttpStatus status = form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("casefile/" + template, model, status);
    }

    /** On to a page of the case. */
    public static ModelAndView to(String address) {
        return new ModelAndView("redirect:" + address);
    }
}
