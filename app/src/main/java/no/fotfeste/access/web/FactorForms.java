package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.fotfeste.access.signin.AuthenticatorApps;
import no.fotfeste.access.signin.QrPicture;
import no.fotfeste.access.signin.SecondFactorService;
import no.fotfeste.access.signin.SignedInAccount;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The two forms that make a second factor: on the way in, and on the page of one's own account. */
@Component
class FactorForms {

    private static final int LONGEST_LABEL = 60;

    private final SecondFactorService factors;

    FactorForms(SecondFactorService factors) {
        this.factors = factors;
    }

    /** Reads the code of an app and takes the app into use. */
    Form readApp(SignedInAccount account, MultiValueMap<String, String> posted, HttpServletRequest request) {
        Form form = Form.of(posted);
        String code = form.line("code", "access.app.wrong");
        if (!form.isFaulty() && !factors.addApp(account.viewer().account(), code, request.getSession())) {
            form.refuse("code", "access.app.wrong");
        }
        return form;
    }

    /** Reads what the browser answered and keeps the passkey. */
    Form readPasskey(
            SignedInAccount account, MultiValueMap<String, String> posted, Page page, HttpServletRequest request) {
        Form form = Form.of(posted);
        String label = form.line("label");
        label = label.isEmpty() ? page.text("access.passkey.unnamed") : label;
        String answer = String.valueOf(posted.getFirst("credential"));
        if (!form.isFaulty()
                && !factors.addPasskey(
                        account.viewer().account(),
                        label.substring(0, Math.min(LONGEST_LABEL, label.length())),
                        answer,
                        request)) {
            form.refuse("label", "access.passkey.wrong");
        }
        return form;
    }

    /** A page that offers what can be made. */
    ModelAndView view(String name, Form form, SignedInAccount account, boolean app, HttpServletRequest request) {
        ModelAndView view = new ModelAndView(name);
        view.addObject("form", form);
        view.addObject("offer", factors.offerPasskey(account, request));
        AuthenticatorApps.Offer secret = app ? factors.offerApp(account, request.getSession()) : null;
        view.addObject("secret", secret);
        view.addObject(
                "picture", secret == null ? null : QrPicture.of(secret.address().reveal()));
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    /** The codes for the paper, shown once. */
    static ModelAndView codes(List<String> codes, String goOn) {
        ModelAndView view = new ModelAndView("access/recovery-codes");
        view.addObject("codes", codes);
        view.addObject("goOn", goOn);
        return view;
    }
}
