package no.fotfeste.network.coordination.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.BodyNames;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.network.coordination.CoordinationPeriod;
import no.fotfeste.network.coordination.CoordinationService;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Puts who coordinates, and who did before, into words. Three statements. */
@Component
class CoordinationPresenter {

    private final CoordinationService coordination;
    private final Directory directory;
    private final CaseService cases;

    CoordinationPresenter(CoordinationService coordination, Directory directory, CaseService cases) {
        this.coordination = coordination;
        this.directory = directory;
        this.cases = cases;
    }

    List<CoordinationPeriodRow> of(OpenCase opened, Page page) {
        List<CoordinationPeriod> spells = coordination.history(opened);
        if (spells.isEmpty()) {
            return List.of();
        }
        Map<BodyId, Body> bodies = directory.bodies(
                spells.stream().map(CoordinationPeriod::body).distinct().toList());
        Map<ContactId, Contact> people = directory.contacts(spells.stream()
                .map(CoordinationPeriod::contact)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<BodyId, String> names = new HashMap<>();
        ClientCase client = cases.read(opened);
        bodies.values().forEach(body -> names.put(body.id(), BodyNames.on(client, body, page)));
        return spells.stream().map(spell -> row(spell, names, people, page)).toList();
    }

    private static CoordinationPeriodRow row(
            CoordinationPeriod spell, Map<BodyId, String> bodies, Map<ContactId, Contact> people, Page page) {
        Contact person = spell.contact() == null ? null : people.get(spell.contact());
        Instant until = spell.until();
        String when = until == null
                ? page.text("network.coordination.since", day(spell.from(), page))
                : page.text("network.coordination.between", day(spell.from(), page), day(until, page));
        return new CoordinationPeriodRow(
                bodies.getOrDefault(spell.body(), ""),
                person == null ? "" : person.name().reveal(),
                page.text("network.provision." + spell.provision().name()),
                when,
                spell.isPresent());
    }

    private static String day(Instant moment, Page page) {
        return page.date(LocalDate.ofInstant(moment, page.clock().getZone()));
    }
}
