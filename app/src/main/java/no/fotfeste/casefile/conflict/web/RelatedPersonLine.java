package no.fotfeste.casefile.conflict.web;

import java.util.ArrayList;
import java.util.List;
import no.fotfeste.casefile.conflict.ConflictRoutes;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Page;

/**
 * Somebody a client is protected from, as a line in a list.
 *
 * @param detail in words: why this person stands here, and who it is to the client
 * @param reach what is known of where and how this person is reached, or empty
 * @param path where it is changed
 * @param removal where it is said that this person no longer counts
 * @param removed when this person ceased to count, in words, or empty
 */
public record RelatedPersonLine(
        String title, String detail, String reach, String path, String removal, String removed) {

    static List<RelatedPersonLine> of(List<RelatedPerson> persons, CaseId caseId, Page page) {
        return persons.stream().map(person -> line(person, caseId, page)).toList();
    }

    private static RelatedPersonLine line(RelatedPerson person, CaseId caseId, Page page) {
        return new RelatedPersonLine(
                title(person.identity()),
                detail(person, page),
                reach(person.reach()),
                ConflictRoutes.of(caseId).person(person.id()),
                ConflictRoutes.of(caseId).removePerson(person.id()),
                person.removedAt() == null
                        ? ""
                        : page.text("casefile.persons.removed", page.moment(person.removedAt())));
    }

    private static String title(RelatedPerson.Identity who) {
        String name = who.name().reveal();
        return who.alias() == null
                ? name
                : DirectionIsolation.marked(name) + " ("
                        + DirectionIsolation.marked(who.alias().reveal()) + ")";
    }

    private static String detail(RelatedPerson person, Page page) {
        List<String> parts = new ArrayList<>();
        parts.add(page.text("casefile.relation." + person.relation().name()));
        parts.add(page.text("casefile.tie." + person.tie().name()));
        if (person.parentalResponsibility()) {
            parts.add(page.text("casefile.person.parental.short"));
        }
        return String.join(" · ", parts);
    }

    private static String reach(RelatedPerson.Reach reach) {
        List<String> parts = new ArrayList<>(reach.phones().reveal());
        if (reach.address() != null) {
            parts.add(reach.address().reveal());
        }
        return String.join(" · ", parts);
    }

    @Override
    public String toString() {
        return "a line about somebody";
    }
}
