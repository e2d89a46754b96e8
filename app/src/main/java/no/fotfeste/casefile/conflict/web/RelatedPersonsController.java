package no.fotfeste.casefile.conflict.web;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.conflict.ConflictRoutes;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonId;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everybody a client is protected from. Who no longer counts is taken off the list, and kept. */
@Controller
class RelatedPersonsController {

    static final String PERSONS = CaseRoutes.CASE + "/persons";
    static final String PERSON = PERSONS + "/{person:" + Identifier.PATTERN + "}";

    private final Door door;
    private final CaseService cases;
    private final RelatedPersonService persons;

    RelatedPersonsController(Door door, CaseService cases, RelatedPersonService persons) {
        this.door = door;
        this.cases = cases;
        this.persons = persons;
    }

    @GetMapping(PERSONS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView list(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            ClientCase client = cases.read(opened);
            List<RelatedPerson> all = persons.all(opened);
            return CaseForm.show(
                    "persons",
                    client,
                    Form.empty(),
                    Map.of(
                            "persons",
                            RelatedPersonLine.of(persons.of(opened), id, page),
                            "removed",
                            RelatedPersonLine.of(
                                    all.stream()
                                            .filter(person -> person.removedAt() != null)
                                            .toList(),
                                    id,
                                    page)));
        });
    }

    @ChangesWhoSees
    @PostMapping(PERSON + "/remove")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
    ModelAndView remove(@PathVariable CaseId id, @PathVariable RelatedPersonId person) {
        return door.open(id, Purpose.CHANGE, opened -> {
            persons.remove(
                    opened,
                    persons.find(opened, person).orElseThrow(CaseNotFound::new).id());
            return CaseForm.to(ConflictRoutes.of(id).persons());
        });
    }
}
