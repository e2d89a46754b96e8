package no.fotfeste.stay.reception.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fotfeste.pathway.reading.Norway;
import no.fotfeste.stay.web.YesNo;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;

/** What one can choose among in a reception. Public for the templates. */
public final class ReceptionChoices {

    /** The kind of draft that a reception is while it is being written. */
    public static final String DRAFT = "stay.reception";

    private ReceptionChoices() {}

    /** The codes of an enum, with their texts. */
    public static List<Choice> of(Page page, String prefix, Enum<?>[] codes) {
        return Stream.of(codes)
                .map(code -> Choice.of(code.name(), page.text(prefix + code.name())))
                .toList();
    }

    /** The same with a capital letter first. */
    public static List<Choice> titled(Page page, String prefix, Enum<?>[] codes) {
        Locale locale = page.language().locale();
        return of(page, prefix, codes).stream()
                .map(each -> Choice.of(
                        each.value(),
                        each.label().substring(0, 1).toUpperCase(locale)
                                + each.label().substring(1)))
                .toList();
    }

    /** Danger now. */
    public static List<Choice> dangers(Page page) {
        return of(page, "stay.yesNo.", YesNo.values());
    }

    /** Yes or no. */
    public static List<Choice> yesNo(Page page) {
        return of(page, "stay.yesNo.", new YesNo[] {YesNo.YES, YesNo.NO});
    }

    /** With a name or without: both are equally good. */
    public static List<Choice> identities(Page page) {
        return Stream.of(NameChoice.values())
                .map(each -> new Choice(
                        each.name(),
                        page.text("stay.identity." + each.name()),
                        page.text("stay.identity.help." + each.name())))
                .toList();
    }

    /** The codes of a fact of the pathway's vocabulary, in its own words, "other" last. */
    public static List<Choice> codes(Page page, String fact) {
        return Norway.vocabulary().fact(fact).codes().entrySet().stream()
                .map(code -> Choice.of(code.getKey(), code.getValue().in(page.language())))
                .sorted(Comparator.comparing((Choice choice) -> choice.value().equals("OTHER"))
                        .thenComparing(Choice::label))
                .toList();
    }

    /** How many children came along. */
    public static long children(Form form) {
        return IntStream.rangeClosed(1, ReceptionFields.MOST_CHILDREN)
                .filter(child -> !form.value(ReceptionFields.childName(child)).isEmpty())
                .count();
    }
}
