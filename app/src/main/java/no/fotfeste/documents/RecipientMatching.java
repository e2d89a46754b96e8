package no.fotfeste.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether two names, numbers or addresses mean the same one, however they are written. */
final class RecipientMatching {

    private static final int NORWEGIAN = 8;
    private static final int SHORTEST_ADDRESS = 5;

    private RecipientMatching() {}

    /** The same first and last name, whatever stands between them and however it is accented. A lone first name is no likeness. */
    static boolean ofNames(@Nullable String one, @Nullable String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        return first.size() > 1
                && second.size() > 1
                && first.getFirst().equals(second.getFirst())
                && first.getLast().equals(second.getLast());
    }

    /** The same number, with or without the country's, spaces and signs. */
    static boolean ofPhones(@Nullable String one, @Nullable String other) {
        String first = digits(one);
        return first.length() >= NORWEGIAN && first.equals(digits(other));
    }

    static boolean ofEmails(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }

    /** Whether a text tells an address, however both are spaced, cased and pointed. Too short a one is told nowhere. */
    static boolean tells(String text, String address) {
        String sought = plain(address);
        return sought.length() >= SHORTEST_ADDRESS && (" " + plain(text) + " ").contains(" " + sought + " ");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<String> words(@Nullable String name) {
        String plain = Normalizer.normalize(name == null ? "" : name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("aa", "a");
        return Stream.of(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String digits(@Nullable String phone) {
        String all = phone == null ? "" : phone.replaceAll("[^0-9]", "");
        return all.length() > NORWEGIAN && all.matches("(00)?47.*") ? all.replaceFirst("(00)?47", "") : all;
    }
}
