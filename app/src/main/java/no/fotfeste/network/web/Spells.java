package no.fotfeste.network.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fotfeste.access.OpenCase;
import no.fotfeste.casefile.BodyNames;
import no.fotfeste.casefile.Cases;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.network.Coordination;
import no.fotfeste.network.CoordinationSpell;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Puts who coordinates, and who did before, into words. Three statements. */
@Component
class Spells {

    private final Coordination coordination;
    private final Directory directory;
    private final Cases cases;

    Spells(Coordination coordination, Directory directory, Cases cases) {
        this.coordination = coordination;
        this.directory = directory;
        this.cases = cases;
    }

    List<SpellRow> of(OpenCase opened, Page page) {
        List<CoordinationSpell> spells = coordination.history(opened);
        if (spells.isEmpty()) {
            return List.of();
        }
        Map<BodyId, Body> bodies = directory.bodies(
                spells.stream().map(CoordinationSpell::body).distinct().toList());
        Map<ContactId, Contact> people = directory.contacts(spells.stream()
                .map(CoordinationSpell::contact)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<BodyId, String> names = new HashMap<>();
        ClientCase client = cases.read(opened);
        bodies.values().forEach(body -> names.put(body.id(), BodyNames.on(client, body, page)));
        return spells.stream().map(spell -> row(spell, names, people, page)).toList();
    }

    private static SpellRow row(
            CoordinationSpell spell, Map<BodyId, String> bodies, Map<ContactId, Contact> people, Page page) {
        Contact person = spell.contact() == null ? null : people.get(spell.contact());
        Instant until = spell.until();
        String when = until == null
                ? page.text("network.coordination.since", day(spell.from(), page))
                : page.text("network.coordination.between", day(spell.from(), page), day(until, page));
        return new SpellRow(
                bodies.getOrDefault(spell.body(), ""),
                person == null ? "" : person.name(),
                page.text("network.provision." + spell.provision().name()),
                when,
                spell.isPresent());
    }

    private static String day(Instant moment, Page page) {
        return page.date(LocalDate.ofInstant(moment, page.clock().getZone()));
    }
}
