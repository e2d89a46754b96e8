package no.fotfeste.casefile.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.LocalizedText;
import no.fotfeste.pathway.WrittenFact;
import no.fotfeste.pathway.reading.Norway;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A fact that holds, in plain words.
 *
 * @param label what it is about; a fact that is simply true needs nothing after it
 * @param value what it is, or null
 */
public record KnownFact(String name, String label, @Nullable String value) {

    /** The facts that hold, in the order of the vocabulary. One it no longer has is left out. */
    static List<KnownFact> all(Map<String, String> written, Page page) {
        List<KnownFact> known = new ArrayList<>();
        for (Fact fact : Norway.vocabulary().facts()) {
            String value = written.get(fact.name());
            if (value != null) {
                WrittenFact.read(fact, value)
                        .ifPresent(read ->
                                known.add(new KnownFact(fact.name(), in(fact.label(), page), told(fact, read, page))));
            }
        }
        return List.copyOf(known);
    }

    private static @Nullable String told(Fact fact, Object value, Page page) {
        return switch (value) {
            case Boolean yes -> yes ? null : page.text("casefile.fact.no");
            case LocalDate day -> page.date(day);
            case Long count -> page.number(count);
            default -> {
                LocalizedText code = fact.codes().get(value.toString());
                yield code == null ? null : in(code, page);
            }
        };
    }

    /** A text of the vocabulary in the language of the page. */
    static String in(LocalizedText texts, Page page) {
        return texts.in(page.language());
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
