package no.fotfeste.access.log;

import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fotfeste.kernel.PlainText;

/**
 * What a walk through the whole access log found. Only counts: no name, no case.
 *
 * @param newest the newest anchor as it is printed and kept outside: its day and its digest
 */
@PlainText
record LogFindings(long chains, long entries, long anchors, Optional<String> newest, Map<LogFault, Long> faults) {

    LogFindings {
        faults = faults.entrySet().stream()
                .filter(fault -> fault.getValue() > 0)
                .collect(Collectors.toMap(
                        Entry::getKey, Entry::getValue, Long::sum, () -> new EnumMap<>(LogFault.class)));
    }

    boolean whole() {
        return faults.isEmpty();
    }

    String inWords() {
        String walked = "Walked %d chains with %d entries, and %d anchors.%n".formatted(chains, entries, anchors);
        String anchor = newest.map("Newest anchor, to be kept outside: %s%n"::formatted)
                .orElseGet(() -> "There is no anchor yet; one is made every night.%n".formatted());
        return walked + anchor + verdict();
    }

    private String verdict() {
        if (whole()) {
            return "Nothing has been changed, removed or inserted.%n".formatted();
        }
        return faults.entrySet().stream()
                .map(fault ->
                        "  %d %s%n".formatted(fault.getValue(), fault.getKey().words()))
                .collect(Collectors.joining("", "The log has been tampered with:%n".formatted(), ""));
    }
}
