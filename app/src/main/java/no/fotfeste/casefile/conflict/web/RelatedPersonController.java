package no.fotfeste.casefile.conflict.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.conflict.ConflictRoutes;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonId;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.family.web.NotedInFamily;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody a client is protected from is noted and changed. */
@Controller
class RelatedPersonController {

    private final Door door;
    private final CaseService cases;
    private final RelatedPersonService persons;
    private final RelatedPersonFields fields;
    private final NotedInFamily family;

    RelatedPersonController(
            Door door,
            CaseService cases,
            RelatedPersonService persons,
            RelatedPersonFields fields,
            NotedInFamily family) {
        this.door = door;
        this.cases = cases;
        this.persons = persons;
        this.fields = fields;
        this.family = family;
    }

    @ChangesWhoSees
    @KeepsDraft("casefile.person.title")
    @GetMapping(RelatedPersonsController.PERSONS + "/new")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            ClientCase client = cases.read(opened);
            Form form = Form.of(Map.of("family", family.chosenAtFirst(opened, client)));
            return show(opened, client, form, RelatedPersonId.next(), page);
        });
    }

    @ChangesWhoSees
    @PostMapping(RelatedPersonsController.PERSONS + "/new")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView add(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            ClientCase client = cases.read(opened);
            Optional<RelatedPerson> person = fields.read(form, RelatedPersonId.next(), page.today());
            if (person.isEmpty()) {
                return show(opened, client, form, RelatedPersonId.next(), page);
            }
            family.chosen(opened, client, form)
                    .forEach(member -> door.open(member, Purpose.CHANGE, other -> {
                        persons.add(other, person.get());
                        return member;
                    }));
            persons.add(opened, person.get());
            return CaseForm.to(ConflictRoutes.of(id).persons());
        });
    }

    @KeepsDraft("casefile.person.change")
    @GetMapping(RelatedPersonsController.PERSON)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView show(@PathVariable CaseId id, @PathVariable RelatedPersonId person, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            RelatedPerson kept = find(opened, person);
            Form form = Form.filled(RelatedPersonFields.kept(kept));
            return show(opened, cases.read(opened), form, person, page);
        });
    }

    @ChangesWhoSees
    @PostMapping(RelatedPersonsController.PERSON)
    @Effect(Effect.Kind.REPLACES)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView change(
            @PathVariable CaseId id,
            @PathVariable RelatedPersonId person,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            find(opened, person);
            Optional<RelatedPerson> changed = fields.read(form, person, page.today());
            if (changed.isEmpty()) {
                return show(opened, cases.read(opened), form, person, page);
            }
            if (persons.change(opened, changed.get())) {
                return CaseForm.to(ConflictRoutes.of(id).persons());
            }
            RelatedPerson now = find(opened, person);
            ModelAndView conflict = show(opened, cases.read(opened), form, person, page);
            conflict.addObject("version", now.version());
            return Meanwhile.on(conflict, form, fields.differences(now, form, page));
        });
    }

    /** Somebody who stands in another case is as unknown as somebody who never was. */
    private RelatedPerson find(OpenCase opened, RelatedPersonId person) {
        return persons.find(opened, person).orElseThrow(CaseNotFound::new);
    }

    private ModelAndView show(OpenCase opened, ClientCase client, Form form, RelatedPersonId person, Page page) {
        Optional<RelatedPerson> kept = persons.find(opened, person);
        return CaseForm.show(
                "person-form",
                client,
                form,
                Map.of(
                        "path",
                        kept.isPresent()
                                ? ConflictRoutes.of(client.id()).person(person)
                                : ConflictRoutes.of(client.id()).newPerson(),
                        "known",
                        kept.isPresent(),
                        "version",
                        kept.map(RelatedPerson::version).orElse(0),
                        "choices",
                        fields.choices(page),
                        "family",
                        kept.isPresent() ? List.of() : family.choices(opened, client)));
    }
}
