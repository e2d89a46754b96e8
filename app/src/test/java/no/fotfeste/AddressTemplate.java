package no.fotfeste;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The template of an address, taken apart.
 *
 * @param parts what stands fast and what varies, in order
 */
record AddressTemplate(List<Part> parts) {

    /** Stands for whatever an identifier below a case is; it never leads anywhere. */
    static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

    /**
     * A part of an address.
     *
     * @param text what stands fast, or the name of what varies
     * @param pattern how it may vary, empty for freely, null when it stands fast
     */
    record Part(String text, @Nullable String pattern) {

        String shown() {
            if (pattern == null) {
                return text;
            }
            return "{" + (pattern.matches("[a-z|-]+") ? pattern.replace("|", ", ") : text) + "}";
        }

        String regex() {
            if (pattern == null) {
                return Pattern.quote(text);
            }
            if (text.equals("tab")) {
                return "(?:" + String.join("|", OwnClasses.caseTabs()) + ")";
            }
            return pattern.isEmpty() ? "[^/]+" : "(?:" + pattern + ")";
        }

        List<String> values(String id) {
            if (pattern == null) {
                return List.of(text);
            }
            if (text.equals("id") || text.equals("draft")) {
                return List.of(id);
            }
            if (text.equals("tab")) {
                return OwnClasses.caseTabs();
            }
            if (pattern.matches("[a-z|-]+")) {
                return List.of(pattern.split("\\|"));
            }
            if (pattern.startsWith("[0-9a-f]{8}")) {
                return List.of(NOWHERE);
            }
            return List.of(pattern.equals("[0-9]{4}") ? "9999" : "1");
        }
    }

    private static final Map<String, AddressTemplate> READ = new ConcurrentHashMap<>();
    private static final Map<AddressTemplate, Pattern> PATTERNS = new ConcurrentHashMap<>();

    static AddressTemplate of(String address) {
        return READ.computeIfAbsent(address, AddressTemplate::read);
    }

    private static AddressTemplate read(String address) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < address.length()) {
            int open = address.indexOf('{', at);
            if (open < 0) {
                parts.add(new Part(address.substring(at), null));
                break;
            }
            int close = closing(address, open);
            parts.add(new Part(address.substring(at, open), null));
            String[] variable = address.substring(open + 1, close).split(":", 2);
            parts.add(new Part(variable[0], variable.length == 1 ? "" : variable[1]));
            at = close + 1;
        }
        return new AddressTemplate(parts);
    }

    private static int closing(String address, int open) {
        int depth = 0;
        for (int at = open; at < address.length(); at++) {
            char here = address.charAt(at);
            depth += here == '{' ? 1 : here == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("The address " + address + " opens what it does not close");
    }

    String shown() {
        return parts.stream().map(Part::shown).collect(joining());
    }

    /** Whether an address is of this kind. */
    boolean leadsTo(String address) {
        return PATTERNS.computeIfAbsent(this, AddressTemplate::pattern)
                .matcher(address)
                .matches();
    }

    private Pattern pattern() {
        return Pattern.compile(parts.stream().map(Part::regex).collect(joining()));
    }

    /** Every address of this kind about one thing. */
    List<String> filled(String id) {
        List<String> all = List.of("");
        for (Part part : parts) {
            all = all.stream()
                    .flatMap(start -> part.values(id).stream().map(start::concat))
                    .toList();
        }
        return all;
    }
}
