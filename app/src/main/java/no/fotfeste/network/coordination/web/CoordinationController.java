package no.fotfeste.network.coordination.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.network.coordination.ChildCoordinatorStands;
import no.fotfeste.network.coordination.CoordinationPeriod;
import no.fotfeste.network.coordination.CoordinationService;
import no.fotfeste.network.coordination.Provision;
import no.fotfeste.network.request.web.AskPresenter;
import no.fotfeste.network.request.web.Receivers;
import no.fotfeste.network.web.NetworkRoutes;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes which service the municipality has decided coordinates, and who there. */
@Controller
@RequestMapping(CaseRoutes.CASE + "/coordination")
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
@ChangesWhoSees
class CoordinationController {

    private final Door door;
    private final CaseService cases;
    private final CoordinationService coordination;
    private final Receivers receivers;
    private final AskPresenter views;

    CoordinationController(
            Door door, CaseService cases, CoordinationService coordination, Receivers receivers, AskPresenter views) {
        this.door = door;
        this.cases = cases;
        this.coordination = coordination;
        this.receivers = receivers;
        this.views = views;
    }

    @KeepsDraft("network.coordinate.title")
    @GetMapping
    ModelAndView ask(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> asked, Page page) {
        return door.open(id, Purpose.CHANGE, opened -> {
            Form form = Form.of(asked).or("type", ServiceType.COORDINATING_SERVICE.code());
            if (form.value("municipality").isEmpty()) {
                form.or("municipality", views.home(opened));
            }
            form.or("provision", Provision.MUNICIPAL_COORDINATION.name());
            return show(opened, form, page);
        });
    }

    /** The same form with who can be chosen in another place; what was chosen below stays. */
    @PostMapping("/find")
    @Effect(Effect.Kind.NONE)
    ModelAndView find(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        return door.open(id, Purpose.CHANGE, opened -> show(opened, Form.of(posted), page));
    }

    @PostMapping
    @Effect(value = Effect.Kind.REPLACES, seen = "replaces")
    ModelAndView decide(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            cases.hold(opened);
            Optional<Receivers.Receiver> receiver = receivers.find(form.value("receiver"));
            if (receiver.isEmpty()) {
                form.refuse("receiver", "network.coordinate.receiver.missing");
            }
            if (receiver.isPresent() && receivers.isClosed(opened, receiver.get())) {
                form.refuse("receiver", "network.ask.receiver.conflict");
            }
            Optional<Provision> provision = form.choice("provision", Provision.class);
            if (form.isFaulty() || receiver.isEmpty() || provision.isEmpty()) {
                form.refuse("provision", "web.form.choice");
                return show(opened, form, page);
            }
            return decide(opened, receiver.get(), provision.get(), form, page);
        });
    }

    private ModelAndView decide(
            OpenCase opened, Receivers.Receiver receiver, Provision provision, Form form, Page page) {
        try {
            coordination.decide(
                    opened,
                    receiver.body(),
                    receiver.contact(),
                    provision,
                    identifier(form.value("replaces")),
                    form.ticked("childCoordinatorEnded"));
            return new ModelAndView("redirect:" + CaseRoutes.of(opened.id()).tab(CaseTab.HELPERS));
        } catch (ChildCoordinatorStands stands) {
            form.refuse("childCoordinatorEnded", "network.coordinate.childCoordinator.stands");
            return show(opened, form, page);
        } catch (StaleVersion first) {
            return Meanwhile.on(show(opened, form, page), form, differences(opened, receiver, provision, page));
        }
    }

    private List<Difference> differences(OpenCase opened, Receivers.Receiver receiver, Provision provision, Page page) {
        Optional<CoordinationPeriod> now = coordination.present(opened);
        String present = now.map(spell -> receivers.name(new Receivers.Receiver(spell.body(), spell.contact())))
                .orElse("");
        return List.of(
                new Difference("receiver", page.text("network.coordinate.receiver"), present, receivers.name(receiver)),
                new Difference(
                        "provision",
                        page.text("network.coordinate.provision"),
                        now.map(spell -> told(spell.provision(), page)).orElse(""),
                        told(provision, page)));
    }

    private static String told(Provision provision, Page page) {
        return page.text("network.provision." + provision.name());
    }

    private ModelAndView show(OpenCase opened, Form form, Page page) {
        Optional<CoordinationPeriod> present = coordination.present(opened);
        List<ServiceType> types =
                ServiceType.ofCode(form.value("type")).stream().toList();
        List<Choice> provisions = Arrays.stream(Provision.values())
                .filter(each -> each != Provision.ACCEPTED_HAND_OVER && each != Provision.FAMILY)
                .map(each -> Choice.of(each.name(), told(each, page)))
                .toList();
        return new ModelAndView(
                "network/coordinate",
                Map.of(
                        "path", NetworkRoutes.of(opened.id()).coordination(),
                        "find", NetworkRoutes.of(opened.id()).findCoordinator(),
                        "back", CaseRoutes.of(opened.id()).tab(CaseTab.HELPERS),
                        "form", form,
                        "types", Receivers.types(page),
                        "municipalities", receivers.municipalities(),
                        "receivers", receivers.choices(opened, form.value("municipality"), types),
                        "provisions", provisions,
                        "replaces", present.map(spell -> spell.id().toString()).orElse(""),
                        "childCoordinates",
                                present.filter(spell -> spell.provision() == Provision.CHILD_COORDINATOR)
                                        .isPresent()),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static @Nullable UUID identifier(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
