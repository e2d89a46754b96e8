package no.fotfeste.casefile.conflict.web;

import java.util.List;
import java.util.Optional;
import no.fotfeste.access.AccountRoutes;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.recognition.IdentityService;
import no.fotfeste.casefile.identity.IdentityNumbers;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where an administrator notes when staff and named contacts were born, and their number. The answer is the same whether it closed a
 * case or not, and what was written does not come back.
 */
@Controller
@Outlet(audience = Audience.ADMINISTRATOR, reveals = Reveals.STAFF)
class IdentityController {

    private final IdentityService identities;
    private final AccountService accounts;
    private final Directory directory;
    private final IdentityNumbers numbers;

    IdentityController(
            IdentityService identities, AccountService accounts, Directory directory, IdentityNumbers numbers) {
        this.identities = identities;
        this.accounts = accounts;
        this.directory = directory;
        this.numbers = numbers;
    }

    /** Somebody this page is about, and where one comes from. */
    private record Somebody(Identifier id, String name, String back, String path, String removal) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    private record Written(
            @Nullable BirthDay born, @Nullable NationalIdentityNumber number) {}

    @GetMapping("/accounts/{account:" + Identifier.PATTERN + "}/identity")
    ModelAndView ask(@PathVariable AccountId account) {
        return show(find(account), Form.empty());
    }

    @GetMapping("/directory/contacts/{contact:" + Identifier.PATTERN + "}/identity")
    ModelAndView askAboutContact(@PathVariable ContactId contact) {
        return show(find(contact), Form.empty());
    }

    @PostMapping("/accounts/{account:" + Identifier.PATTERN + "}/identity")
    @Effect(Effect.Kind.WRITES_UNREAD)
    ModelAndView note(@PathVariable AccountId account, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Somebody about = find(account);
        Form form = Form.of(posted);
        Written written = read(form, page);
        if (form.isFaulty()) {
            return show(about, form);
        }
        identities.note(account, written.born, written.number);
        return new ModelAndView("redirect:" + about.path);
    }

    @PostMapping("/directory/contacts/{contact:" + Identifier.PATTERN + "}/identity")
    @Effect(Effect.Kind.WRITES_UNREAD)
    ModelAndView noteOfContact(
            @PathVariable ContactId contact, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Somebody about = find(contact);
        Form form = Form.of(posted);
        Written written = read(form, page);
        if (form.isFaulty()) {
            return show(about, form);
        }
        identities.note(contact, written.born, written.number);
        return new ModelAndView("redirect:" + about.path);
    }

    @PostMapping("/accounts/{account:" + Identifier.PATTERN + "}/identity/remove")
    @Effect(Effect.Kind.ENDS)
    String remove(@PathVariable AccountId account) {
        Somebody about = find(account);
        identities.forget(account);
        return "redirect:" + about.path;
    }

    @PostMapping("/directory/contacts/{contact:" + Identifier.PATTERN + "}/identity/remove")
    @Effect(Effect.Kind.ENDS)
    String removeOfContact(@PathVariable ContactId contact) {
        Somebody about = find(contact);
        identities.forget(contact);
        return "redirect:" + about.path;
    }

    private Written read(Form form, Page page) {
        String date = form.line("born");
        Optional<BirthDay> born = BirthDay.read(date, page.today()).filter(BirthDay::isDate);
        if (!date.isEmpty() && born.isEmpty()) {
            form.refuse("born", "casefile.identity.born.wrong");
        }
        String typed = form.line("identityNumber");
        Optional<NationalIdentityNumber> number = numbers.read(typed);
        if (!typed.isEmpty() && number.isEmpty()) {
            form.refuse("identityNumber", "casefile.client.identityNumber.wrong");
        }
        if (date.isEmpty() && typed.isEmpty()) {
            form.refuse("born", "casefile.identity.missing");
        }
        return new Written(born.orElse(null), number.orElse(null));
    }

    private Somebody find(AccountId account) {
        String name = accounts.names(List.of(account)).get(account);
        if (name == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Somebody(
                account,
                name,
                AccountRoutes.account(account),
                AccountRoutes.identity(account),
                AccountRoutes.removeIdentity(account));
    }

    private Somebody find(ContactId id) {
        Contact contact = directory.contact(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Somebody(
                id,
                contact.name().reveal(),
                DirectoryRoutes.body(contact.body()),
                DirectoryRoutes.identity(id),
                DirectoryRoutes.removeIdentity(id));
    }

    private ModelAndView show(Somebody about, Form form) {
        ModelAndView view = new ModelAndView("casefile/identity");
        view.addObject("form", form);
        view.addObject("name", about.name);
        view.addObject("path", about.path);
        view.addObject("removal", about.removal);
        view.addObject("back", about.back);
        identities.of(about.id).ifPresent(noted -> view.addObject("noted", noted));
        view.setStatus(form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
