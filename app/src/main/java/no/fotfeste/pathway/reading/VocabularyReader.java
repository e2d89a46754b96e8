package no.fotfeste.pathway.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.kernel.Language;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.FactType;
import no.fotfeste.pathway.LocalizedText;
import no.fotfeste.pathway.Vocabulary;

/** Reads {@code facts.yaml}. */
public final class VocabularyReader {
    private static final String FILE = "facts.yaml";

    private VocabularyReader() {}

    /** The vocabulary in a folder, with labels in every language the application knows. */
    public static Vocabulary read(CatalogueFolder folder) {
        ProblemCollector problems = new ProblemCollector();
        Vocabulary vocabulary = read(folder, EnumSet.allOf(Language.class), problems);
        problems.stopIfAny();
        return vocabulary;
    }

    static Vocabulary read(CatalogueFolder folder, Set<Language> languages, ProblemCollector problems) {
        List<Fact> facts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        YamlFile.read(folder, FILE, problems).ifPresent(file -> {
            file.allow("facts");
            for (YamlEntry entry : file.entries("facts")) {
                Fact fact = fact(entry, languages);
                if (!names.add(fact.name())) {
                    entry.problem("name", "the fact " + fact.name() + " stands twice");
                }
                facts.add(fact);
            }
        });
        return new Vocabulary(facts);
    }

    private static Fact fact(YamlEntry entry, Set<Language> languages) {
        entry.allow("name", "type", "label", "codes");
        String name = entry.text("name");
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            entry.problem("name", "the name of a fact is written likeThis, not " + name);
        }
        FactType type = entry.oneOf("type", FactType.class);
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        if (entry.has("codes")) {
            YamlEntry listed = entry.entry("codes");
            listed.keys().forEach(code -> codes.put(code, listed.texts(code, languages)));
        }
        if ((type == FactType.CODE) == codes.isEmpty()) {
            entry.problem("type", "a fact of type CODE, and only that, has codes");
        }
        return new Fact(name, type, entry.texts("label", languages), codes);
    }
}
