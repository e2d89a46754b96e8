package no.fotfeste.sharing.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.sharing.Recipient;
import no.fotfeste.sharing.SharingRoutes;
import no.fotfeste.sharing.register.Promise;
import no.fotfeste.sharing.register.PromiseId;
import no.fotfeste.sharing.register.PromiseRepository;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.SomebodyWasFirst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes what a recipient has promised, and later whether it still holds. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class PromiseController {

    private static final String ADDRESS = CaseRoutes.CASE + "/knows/promise";
    private static final int MONTHS = 3;

    private final Door door;
    private final PromiseRepository promises;
    private final RecipientFields recipients;

    PromiseController(Door door, PromiseRepository promises, RecipientFields recipients) {
        this.door = door;
        this.promises = promises;
        this.recipients = recipients;
    }

    @KeepsDraft("sharing.promise.title")
    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        Form form = Form.empty()
                .or("on", page.today().toString())
                .or("reviewOn", page.today().plusMonths(MONTHS).toString());
        return door.open(id, Purpose.READ, opened -> show(opened, form, page, HttpStatus.OK));
    }

    @PostMapping(ADDRESS)
    @Effect(Effect.Kind.ADDS)
    ModelAndView note(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            if (!read(opened, form, page)) {
                return show(opened, form, page, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return new ModelAndView("redirect:" + SharingRoutes.of(id).knows());
        });
    }

    private boolean read(OpenCase opened, Form form, Page page) {
        if (form.value("kind").isEmpty()) {
            form.refuse("kind", "sharing.promise.kind.missing");
        }
        Optional<Promise.Kind> kind = form.choice("kind", Promise.Kind.class);
        String words = form.text("words");
        if (words.isEmpty() && kind.filter(Promise.Kind.OTHER::equals).isPresent()) {
            form.refuse("words", "sharing.promise.words.missing");
        }
        String by = form.line("by", "sharing.promise.by.missing");
        LocalDate on = form.date("on").orElse(page.today());
        if (on.isAfter(page.today())) {
            form.refuse("on", "sharing.told.on.future");
        }
        LocalDate review = form.date("reviewOn").orElse(page.today().plusMonths(MONTHS));
        if (review.isBefore(page.today())) {
            form.refuse("reviewOn", "sharing.promise.review.past");
        }
        Optional<Recipient> recipient = recipients.read(opened, form);
        if (form.isFaulty() || recipient.isEmpty() || kind.isEmpty()) {
            return false;
        }
        promises.add(opened, Promise.made(recipient.get().id(), kind.get(), words, by, on, review));
        return true;
    }

    /** They were asked. Somebody who was first may have heard something else, so whoever is second is told. */
    @PostMapping(CaseRoutes.CASE + "/knows/promises/{promise:" + Identifier.PATTERN + "}/{act:review|end}")
    @Effect(Effect.Kind.REPLACES)
    String asked(
            @PathVariable CaseId id,
            @PathVariable PromiseId promise,
            @PathVariable String act,
            @RequestParam(defaultValue = "0") int version,
            Page page) {
        return door.open(id, Purpose.CHANGE, opened -> {
            boolean noted = act.equals("end")
                    ? promises.end(opened, promise, version)
                    : promises.review(opened, promise, version, page.today().plusMonths(MONTHS));
            if (!noted) {
                throw new SomebodyWasFirst(SharingRoutes.of(id).knows(), differences(opened, promise, act, page));
            }
            return "redirect:" + SharingRoutes.of(id).knows();
        });
    }

    private List<Difference> differences(OpenCase opened, PromiseId promise, String act, Page page) {
        String mine = page.text(act.equals("end") ? "sharing.promise.end" : "sharing.promise.holds");
        return promises.of(opened).stream()
                .filter(each -> each.id().equals(promise))
                .map(now -> new Difference(
                        "promise",
                        KnowingRecipientPresenter.what(now, page),
                        KnowingRecipientPresenter.standing(now, page),
                        mine))
                .toList();
    }

    private ModelAndView show(OpenCase opened, Form form, Page page, HttpStatus status) {
        return new ModelAndView(
                "sharing/promise",
                Map.of(
                        "form", form,
                        "path", RegisterRoutes.of(opened.id()).newPromise(),
                        "back", SharingRoutes.of(opened.id()).knows(),
                        "recipients", recipients.choices(opened, page),
                        "kinds",
                                Stream.of(Promise.Kind.values())
                                        .map(kind ->
                                                Choice.of(kind.name(), page.text("sharing.promise." + kind.name())))
                                        .toList()),
                status);
    }
}
