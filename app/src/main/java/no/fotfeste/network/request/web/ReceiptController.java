package no.fotfeste.network.request.web;

import jakarta.servlet.http.HttpServletRequest;
import no.fotfeste.network.request.ReceiptLimit;
import no.fotfeste.network.request.ReceiptService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the receiver of a letter says that it has come. Open to all, and tells nothing about what the letter said. */
@Controller
@RequestMapping("/receipt")
@Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
class ReceiptController {

    private final ReceiptService receipts;
    private final ReceiptLimit limit;

    ReceiptController(ReceiptService receipts, ReceiptLimit limit) {
        this.receipts = receipts;
        this.limit = limit;
    }

    @GetMapping
    String ask(Model model) {
        return show(Form.empty(), false, model);
    }

    @PostMapping
    @Effect(Effect.Kind.ACKNOWLEDGES)
    String acknowledge(
            Page page, @RequestParam MultiValueMap<String, String> posted, HttpServletRequest asked, Model model) {
        String who =
                page.person() == null ? asked.getRemoteAddr() : page.account().toString();
        if (!limit.admits(who)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Form form = Form.of(posted);
        String code = form.line("code", "network.receipt.missing");
        boolean thanks = !form.isFaulty() && receipts.acknowledge(code);
        if (thanks) {
            limit.right(who);
        }
        if (!form.isFaulty() && !thanks) {
            form.refuse("code", "network.receipt.unknown");
        }
        return show(form, thanks, model);
    }

    private static String show(Form form, boolean thanks, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("thanks", thanks);
        return "network/receipt";
    }
}
