package no.fotfeste.casefile.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.FactType;
import no.fotfeste.pathway.LocalizedText;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Page;

/**
 * A question about one fact.
 *
 * @param choices what one chooses among, the last being that nobody knows; empty for a count or a day
 */
@PlainText
public record FactQuestion(String field, String label, FactType type, List<Choice> choices) {

    static FactQuestion of(Fact fact, Page page) {
        return new FactQuestion(fact.name(), fact.label().in(page.language()), fact.type(), choices(fact, page));
    }

    /** The field that remembers what the page showed, so that nobody overwrites what they did not see. */
    public String shownField() {
        return "shown." + field;
    }

    private static List<Choice> choices(Fact fact, Page page) {
        List<Choice> choices = new ArrayList<>();
        switch (fact.type()) {
            case YES_NO -> {
                choices.add(Choice.of("true", page.text("casefile.fact.yes")));
                choices.add(Choice.of("false", page.text("casefile.fact.no")));
            }
            case CODE ->
                fact.codes().entrySet().stream()
                        .map(code -> Choice.of(code.getKey(), titled(code.getValue(), page)))
                        .sorted(Comparator.comparing(Choice::label))
                        .forEach(choices::add);
            case NUMBER, DAY -> {
                return List.of();
            }
        }
        choices.add(Choice.of("", page.text("casefile.fact.unknown")));
        return List.copyOf(choices);
    }

    private static String titled(LocalizedText code, Page page) {
        String text = code.in(page.language());
        return text.substring(0, 1).toUpperCase(page.language().locale()) + text.substring(1);
    }
}
