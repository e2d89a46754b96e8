package no.fotfeste.casefile.conflict.web;

import java.util.List;
import no.fotfeste.web.Choice;

/** What can be chosen about somebody a client is protected from. */
public record RelatedPersonChoices(List<Choice> relations, List<Choice> ties, List<Choice> municipalities) {

    public RelatedPersonChoices {
        relations = List.copyOf(relations);
        ties = List.copyOf(ties);
        municipalities = List.copyOf(municipalities);
    }

    /** What stands on the page for a value that a field keeps. */
    String told(String field, String value) {
        List<Choice> among = switch (field) {
            case "relation" -> relations;
            case "tie" -> ties;
            case "municipality" -> municipalities;
            default -> List.of();
        };
        return among.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
