package no.fotfeste.pathway.reading;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fotfeste.kernel.Language;

/** Finds what an entry refers to by code. */
final class CodeReferences {

    private CodeReferences() {}

    /** What the code at {@code key} stands for; with the problem noted, any other one if it stands for nothing. */
    static <T> T find(YamlEntry entry, String key, Map<String, T> byCode, String what) {
        String code = entry.text(key);
        T found = byCode.get(code);
        if (found != null) {
            return found;
        }
        entry.problem(key, "there is no " + what + " called " + code);
        return byCode.values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + what + " is listed at all"));
    }

    static Map<String, Language> byCode(Set<Language> languages) {
        return languages.stream().collect(Collectors.toMap(Language::code, Function.identity()));
    }
}
