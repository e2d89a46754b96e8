package no.fotfeste.casefile.web;

import java.util.Arrays;
import java.util.List;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Page;

/** What one chooses among in the forms about a client. */
public record ClientChoices(List<Choice> languages, List<Choice> interpreters, List<Choice> contacts) {

    public static ClientChoices of(Page page) {
        List<Choice> interpreters = Arrays.stream(Interpreter.values())
                .map(each -> Choice.of(each.name(), page.text("casefile.interpreter." + each.name())))
                .toList();
        List<Choice> contacts = Arrays.stream(ContactKind.values())
                .map(each -> new Choice(
                        each.name(),
                        page.text("casefile.contact." + each.name()),
                        each == ContactKind.NONE ? page.text("casefile.contact.NONE.help") : null))
                .toList();
        return new ClientChoices(SpokenLanguages.choices(page), interpreters, contacts);
    }

    /** What a kept value is called; a text is its own name. */
    String told(String field, String value) {
        List<Choice> choices = switch (field) {
            case "language" -> languages;
            case "interpreter" -> interpreters;
            case "contactKind" -> contacts;
            default -> List.of();
        };
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
