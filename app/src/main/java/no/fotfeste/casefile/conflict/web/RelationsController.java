package no.fotfeste.casefile.conflict.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.recognition.OwnIdentity;
import no.fotfeste.access.recognition.OwnRelation;
import no.fotfeste.access.recognition.OwnRelationService;
import no.fotfeste.casefile.identity.IdentityNumbers;
import no.fotfeste.casefile.web.ClientFields;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
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

/** Where staff tell of themselves and of those they are close to. Whether it closed a case to them, the answer does not tell. */
@Controller
@RequestMapping("/relations")
@Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.NOTHING)
class RelationsController {

    private static final String SELF = "self";

    private final OwnRelationService relations;
    private final Directory directory;
    private final IdentityNumbers numbers;

    RelationsController(OwnRelationService relations, Directory directory, IdentityNumbers numbers) {
        this.relations = relations;
        this.directory = directory;
        this.numbers = numbers;
    }

    @GetMapping
    ModelAndView list(Page page) {
        List<RelationLine> lines = relations.all().stream()
                .map(relation ->
                        line(relation.name().reveal(), relation.known(), RelationRoutes.remove(relation.id()), page))
                .toList();
        OwnIdentity own = relations.identity();
        return new ModelAndView(
                "casefile/relations",
                Map.of(
                        "relations",
                        lines,
                        "self",
                        line(page.text("casefile.relations.self"), own, RelationRoutes.self(), page)));
    }

    @KeepsDraft("casefile.relations.title")
    @GetMapping("/{whom:self|new}")
    ModelAndView ask(@PathVariable String whom) {
        return show(whom, whom.equals(SELF) ? kept(relations.identity()) : Form.empty());
    }

    @PostMapping("/{whom:self|new}")
    @Effect(Effect.Kind.OWN)
    ModelAndView tell(@PathVariable String whom, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        String name = whom.equals(SELF) ? "" : form.line("name", "casefile.relations.name.missing");
        OwnIdentity known = read(form, page);
        if (form.isFaulty()) {
            return show(whom, form);
        }
        if (whom.equals(SELF)) {
            relations.tell(known);
        } else {
            relations.add(OwnRelation.to(name, known));
        }
        return new ModelAndView("redirect:" + RelationRoutes.relations());
    }

    @PostMapping("/{relation:" + Identifier.PATTERN + "}/remove")
    @Effect(Effect.Kind.OWN)
    ModelAndView remove(@PathVariable UUID relation) {
        relations.remove(relation);
        return new ModelAndView("redirect:" + RelationRoutes.relations());
    }

    private OwnIdentity read(Form form, Page page) {
        BirthDay born = ClientFields.born(form, page.today());
        String written = form.line("identityNumber");
        Optional<NationalIdentityNumber> number = numbers.read(written);
        if (!written.isEmpty() && number.isEmpty()) {
            form.refuse("identityNumber", "casefile.client.identityNumber.wrong");
        }
        MunicipalityNumber municipality = MunicipalityNumber.parse(form.value("municipality"))
                .flatMap(directory::municipality)
                .map(Municipality::number)
                .orElse(null);
        return new OwnIdentity(number.orElse(null), born, municipality);
    }

    private static Form kept(OwnIdentity own) {
        return Form.filled(Map.of(
                "born", orEmpty(BirthDay.revealed(own.born())),
                "identityNumber", orEmpty(NationalIdentityNumber.revealed(own.identityNumber())),
                "municipality",
                        own.municipality() == null ? "" : own.municipality().value()));
    }

    private RelationLine line(String title, OwnIdentity known, String path, Page page) {
        String municipality = Optional.ofNullable(known.municipality())
                .flatMap(directory::municipality)
                .map(Municipality::name)
                .orElse("");
        return RelationLine.of(title, known, municipality, path, page);
    }

    private ModelAndView show(String whom, Form form) {
        List<Choice> municipalities = directory.municipalities().stream()
                .sorted(Comparator.comparing(Municipality::name))
                .map(each -> Choice.of(each.number().value(), each.nameAndCounty()))
                .toList();
        return new ModelAndView(
                "casefile/relation-form",
                Map.of(
                        "path",
                        whom.equals(SELF) ? RelationRoutes.self() : RelationRoutes.newRelation(),
                        "self",
                        whom.equals(SELF),
                        "form",
                        form,
                        "municipalities",
                        municipalities),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
