package no.fotfeste.access.web;

import java.util.List;
import no.fotfeste.access.AccountRoutes;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.AccountId;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts of the installation: kept by an administrator, who sees no case. */
@Controller
class AccountsController {

    private final AccountService accounts;
    private final Directory directory;

    AccountsController(AccountService accounts, Directory directory) {
        this.accounts = accounts;
        this.directory = directory;
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
        return form(page, Form.empty());
    }

    @PostMapping("/accounts/new")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.STAFF)
    ModelAndView create(Page page, @RequestParam MultiValueMap<String, String> posted) {
        Form form = Form.of(posted);
        String name = form.line("displayName", "access.account.name.missing");
        String username = NewPassword.username(form);
        String password = NewPassword.password(form);
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
                accounts.create(new NewAccount(username, password, name, body.id(), null, role));
                return new ModelAndView("redirect:" + AccountRoutes.all());
            } catch (DuplicateKeyException taken) {
                form.refuse("username", "access.account.username.taken");
            }
        }
        return form(page, form);
    }

    @PostMapping("/accounts/{account}/end")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.STAFF)
    String end(@PathVariable String account) {
        accounts.end(AccountId.of(account));
        return "redirect:" + AccountRoutes.all();
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
