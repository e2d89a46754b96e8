package no.fotfeste.network.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fotfeste.access.OpenCase;
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

    Spells(Coordination coordination, Directory directory) {
        this.coordination = coordination;
        this.directory = directory;
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
        return spells.stream().map(spell -> row(spell, bodies, people, page)).toList();
    }

    private static SpellRow row(
            CoordinationSpell spell, Map<BodyId, Body> bodies, Map<ContactId, Contact> people, Page page) {
        Body body = bodies.get(spell.body());
        Contact person = spell.contact() == null ? null : people.get(spell.contact());
        Instant until = spell.until();
        String when = until == null
                ? page.text("network.coordination.since", day(spell.from(), page))
                : page.text("network.coordination.between", day(spell.from(), page), day(until, page));
        return new SpellRow(
                body == null ? "" : body.name(),
                person == null ? "" : person.name(),
                page.text("network.provision." + spell.provision().name()),
                when,
                spell.isPresent());
    }

    private static String day(Instant moment, Page page) {
        return page.date(LocalDate.ofInstant(moment, page.clock().getZone()));
    }
}
