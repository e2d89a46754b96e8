package no.fotfeste.casefile.conflict.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fotfeste.access.recognition.MatchBasis;
import no.fotfeste.casefile.conflict.Conflict;
import no.fotfeste.casefile.conflict.ConflictRoutes;
import no.fotfeste.casefile.conflict.RelatedPersonId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Page;

/**
 * Somebody a case is closed to, in words.
 *
 * @param why how they were recognised, and as whom
 * @param told what they said themselves, or empty
 * @param decided what a leader decided, when and why, or empty
 * @param path where it is decided
 */
public record ConflictLine(
        String name, String body, String why, String state, String told, String decided, String path) {

    static List<ConflictLine> of(
            List<Conflict> conflicts, Map<RelatedPersonId, String> persons, CaseId caseId, Page page) {
        return conflicts.stream()
                .map(conflict -> new ConflictLine(
                        conflict.name().reveal(),
                        conflict.body(),
                        why(conflict, persons, page),
                        page.text(
                                (conflict.isContact() ? "casefile.conflict.contact." : "casefile.conflict.state.")
                                        + conflict.state().name(),
                                page.moment(conflict.foundAt())),
                        conflict.told() == null
                                ? ""
                                : page.text("casefile.conflict.told", Secret.revealed(conflict.told())),
                        decided(conflict, page),
                        ConflictRoutes.of(caseId).conflict(conflict.who())))
                .toList();
    }

    private static String why(Conflict conflict, Map<RelatedPersonId, String> persons, Page page) {
        List<String> parts = new ArrayList<>();
        conflict.bases().stream()
                .sorted()
                .map(basis -> page.text("casefile.conflict.basis." + basis.name()))
                .forEach(parts::add);
        if (conflict.common()) {
            parts.add(page.text("casefile.conflict.common"));
        }
        if (conflict.declared()) {
            parts.add(page.text("casefile.conflict.declared"));
        }
        conflict.persons().stream()
                .map(persons::get)
                .filter(Objects::nonNull)
                .sorted()
                .map(name -> page.text("casefile.conflict.person", name))
                .forEach(parts::add);
        if (conflict.persons().isEmpty() && conflict.bases().stream().anyMatch(basis -> basis != MatchBasis.TOLD)) {
            parts.add(page.text("casefile.conflict.client"));
        }
        return String.join(" · ", parts);
    }

    private static String decided(Conflict conflict, Page page) {
        Conflict.Decision decision = conflict.decision();
        if (decision == null) {
            return "";
        }
        String by = decision.by() == null
                ? page.text("casefile.system")
                : decision.by().reveal();
        String told = page.text("casefile.conflict.decided", by, page.moment(decision.at()));
        return decision.reason() == null
                ? told
                : told + ": " + decision.reason().reveal();
    }

    @Override
    public String toString() {
        return "a line about a conflict";
    }
}
