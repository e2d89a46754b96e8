package no.fotfeste.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import no.fotfeste.access.AccountRoutes;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.signin.AccountAdministration;
import no.fotfeste.access.signin.Reauthentication;
import no.fotfeste.access.signin.ShownOnce;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts of the installation: kept by an administrator, who sees no case. */
@Controller
class AccountsController {

    private final AccountService accounts;
    private final AccountAdministration keeping;
    private final ShownOnce shown;
    private final Directory directory;
    private final Reauthentication reauthentication;

    AccountsController(
            AccountService accounts,
            AccountAdministration keeping,
            ShownOnce shown,
            Directory directory,
            Reauthentication reauthentication) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.shown = shown;
        this.directory = directory;
        this.reauthentication = reauthentication;
    }

    @GetMapping("/accounts")
    @Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.STAFF)
    String list(Page page, Model model) {
        model.addAttribute("accounts", accounts.all());
        return "access/accounts";
    }

    @KeepsDraft("access.accounts.new")
    @GetMapping("/accounts/new")
    @Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.STAFF)
    ModelAndView fresh(Page page) {
        reauthentication.require(AccountRoutes.making());
        return form(page, Form.empty());
    }

    @PostMapping("/accounts/new")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.STAFF)
    ModelAndView create(Page page, @RequestParam MultiValueMap<String, String> posted, HttpSession session) {
        reauthentication.require(AccountRoutes.making());
        Form form = Form.of(posted);
        String name = form.line("displayName", "access.account.name.missing");
        String username = NewPassword.username(form);
        List<Body> bodies = directory.bodies();
        Body body = bodies.stream()
                .filter(each -> each.id().toString().equals(form.value("body")))
                .findFirst()
                .orElse(null);
        if (body == null) {
            form.refuse("body", "access.account.body.missing");
        }
        Role role = form.choice("role", Role.class).orElse(null);
        if (role == null) {
            form.refuse("role", "access.account.role.missing");
        }
        if (!form.isFaulty() && body != null && role != null) {
            try {
                AccountAdministration.Asked asked =
                        keeping.ask(new NewAccount(username, "", name, body.id(), null, role));
                shown.keep(session, ShownOnce.Kind.CODE, asked.account(), asked.code());
                return new ModelAndView("redirect:" + AccountRoutes.code(asked.account()));
            } catch (DuplicateKeyException taken) {
                form.refuse("username", "access.account.username.taken");
            }
        }
        return form(page, form);
    }

    private ModelAndView form(Page page, Form form) {
        ModelAndView view = new ModelAndView("access/account-form");
        view.addObject("form", form);
        view.addObject(
                "bodies",
                directory.bodies().stream()
                        .map(body -> Choice.of(body.id().toString(), body.name()))
                        .toList());
        view.addObject(
                "roles",
                List.of(Role.values()).stream()
                        .map(role -> Choice.of(role.name(), page.text("access.role." + role.name())))
                        .toList());
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
