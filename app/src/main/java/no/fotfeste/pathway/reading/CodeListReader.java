package no.fotfeste.pathway.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.fotfeste.kernel.Language;
import no.fotfeste.pathway.Evidence;
import no.fotfeste.pathway.Law;
import no.fotfeste.pathway.ServiceKind;

/** Reads the files that list codes with names: kinds of service, Acts, kinds of evidence. */
final class CodeListReader {
    private final CatalogueFolder folder;
    private final Set<Language> languages;
    private final ProblemCollector problems;

    CodeListReader(CatalogueFolder folder, Set<Language> languages, ProblemCollector problems) {
        this.folder = folder;
        this.languages = languages;
        this.problems = problems;
    }

    Map<String, ServiceKind> serviceTypes() {
        return read("service-types.yaml", "serviceTypes", entry -> {
            entry.allow("code", "name");
            return new ServiceKind(entry.text("code"), entry.texts("name", languages));
        });
    }

    Map<String, Law> laws() {
        return read("laws.yaml", "laws", entry -> {
            entry.allow("code", "number", "name");
            return new Law(
                    entry.text("code"), entry.optionalText("number").orElse(null), entry.texts("name", languages));
        });
    }

    Map<String, Evidence> evidence() {
        return read("evidence.yaml", "evidence", entry -> {
            entry.allow("code", "name");
            return new Evidence(entry.text("code"), entry.texts("name", languages));
        });
    }

    private <T> Map<String, T> read(String file, String list, Function<YamlEntry, T> reading) {
        Map<String, T> byCode = new LinkedHashMap<>();
        YamlFile.read(folder, file, problems).ifPresent(top -> {
            top.allow(list);
            for (YamlEntry entry : top.entries(list)) {
                String code = entry.text("code");
                if (byCode.put(code, reading.apply(entry)) != null) {
                    entry.problem("code", "the code " + code + " stands twice");
                }
            }
        });
        return Collections.unmodifiableMap(byCode);
    }
}
