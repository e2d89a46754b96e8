package no.fotfeste.network.coordination.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes which service the municipality has decided coordinates, and who there. */
@Controller
@RequestMapping(CaseRoutes.CASE + "/coordination")
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class CoordinationController {

    private final Door door;
    private final CoordinationService coordination;
    private final Receivers receivers;
    private final AskPresenter views;

    CoordinationController(Door door, CoordinationService coordination, Receivers receivers, AskPresenter views) {
        this.door = door;
        this.coordination = coordination;
        this.receivers = receivers;
        this.views = views;
    }

    @GetMapping
    ModelAndView ask(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> asked, Page page) {
        return door.open(id, Purpose.CHANGE, opened -> {
            Form form = Form.of(asked).or("type", ServiceType.COORDINATING_SERVICE.code());
            if (form.value("municipality").isEmpty()) {
                form.or("municipality", views.home(opened));
            }
            form.or("provision", Provision.MUNICIPAL_COORDINATION.name());
            return show(opened, form, page, HttpStatus.OK);
        });
    }

    /** The same form with who can be chosen in another place; what was chosen below stays. */
    @PostMapping("/find")
    @Effect(Effect.Kind.NONE)
    ModelAndView find(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        return door.open(id, Purpose.CHANGE, opened -> show(opened, Form.of(posted), page, HttpStatus.OK));
    }

    @PostMapping
    @Effect(value = Effect.Kind.REPLACES, seen = "replaces")
    ModelAndView decide(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
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
                return show(opened, form, page, HttpStatus.UNPROCESSABLE_CONTENT);
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
            return show(opened, form, page, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleVersion first) {
            form.refuse("receiver", "network.coordinate.meanwhile");
            return show(opened, form, page, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView show(OpenCase opened, Form form, Page page, HttpStatus status) {
        Optional<CoordinationPeriod> present = coordination.present(opened);
        List<ServiceType> types =
                ServiceType.ofCode(form.value("type")).stream().toList();
        List<Choice> provisions = Arrays.stream(Provision.values())
                .filter(each -> each != Provision.ACCEPTED_HAND_OVER && each != Provision.FAMILY)
                .map(each -> Choice.of(each.name(), page.text("network.provision." + each.name())))
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
                status);
    }

    private static @Nullable UUID identifier(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
