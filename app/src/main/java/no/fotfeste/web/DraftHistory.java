package no.fotfeste.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.fotfeste.kernel.Secret;

/** Everything that has stood in the fields of one draft. */
final class DraftHistory {

    private final Map<String, NavigableMap<Integer, String>> fields = new HashMap<>();

    DraftHistory(List<Entry> entries) {
        for (Entry entry : entries) {
            fields.computeIfAbsent(entry.field(), field -> new TreeMap<>()).put(entry.version(), entry.value());
        }
    }

    /** What stands in a field now; empty when nothing has. */
    String now(String field) {
        return at(field, Integer.MAX_VALUE);
    }

    /** What stood in a field at a version. */
    String at(String field, int version) {
        Map.Entry<Integer, String> entry = versions(field).floorEntry(version);
        return entry == null ? "" : entry.getValue();
    }

    /** When a field was last changed; 0 for never. */
    int versionOf(String field) {
        NavigableMap<Integer, String> versions = versions(field);
        return versions.isEmpty() ? 0 : versions.lastKey();
    }

    DraftHistory with(List<Entry> more) {
        List<Entry> all = new ArrayList<>(more);
        fields.forEach(
                (field, versions) -> versions.forEach((version, value) -> all.add(new Entry(field, version, value))));
        return new DraftHistory(all);
    }

    Draft putIn(Draft draft) {
        Map<String, String> values = new HashMap<>();
        fields.keySet().forEach(field -> values.put(field, now(field)));
        return draft.with(values);
    }

    private NavigableMap<Integer, String> versions(String field) {
        return fields.getOrDefault(field, new TreeMap<>());
    }

    /** What was written in one field, at one version of the draft. */
    record Entry(String field, int version, String value) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }
}
