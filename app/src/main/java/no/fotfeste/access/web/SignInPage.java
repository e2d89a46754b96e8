package no.fotfeste.access.web;

import no.fotfeste.web.Audience;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff and contacts sign in. */
@Controller
class SignInPage {

    @GetMapping("/sign-in")
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    String show(
            Page page,
            Model model,
            @RequestParam(required = false) String failed,
            @RequestParam(required = false) String out,
            @RequestParam(required = false) String kept) {
        if (page.person() != null) {
            return "redirect:/today";
        }
        model.addAttribute("form", Form.empty());
        model.addAttribute("failed", failed != null);
        model.addAttribute("out", out != null);
        model.addAttribute("kept", kept != null);
        return "access/sign-in";
    }
}
