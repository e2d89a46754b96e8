package no.fotfeste.documents;

import no.fotfeste.kernel.SameName;
import no.fotfeste.kernel.TypedText;
import org.jspecify.annotations.Nullable;

/** Whether two names, numbers or addresses mean the same one, however they are written. */
final class RecipientMatching {

    private static final int NORWEGIAN = 8;
    private static final int SHORTEST_ADDRESS = 5;

    private RecipientMatching() {}

    /** The same name, however somebody spells it: a letter that stops once too often is read once more and sent. */
    static boolean ofNames(@Nullable String one, @Nullable String other) {
        return one != null && other != null && SameName.soundAlike(one, other);
    }

    /** The same number, with or without the country's, spaces and signs. */
    static boolean ofPhones(@Nullable String one, @Nullable String other) {
        String first = digits(one);
        return first.length() >= NORWEGIAN && first.equals(digits(other));
    }

    static boolean ofEmails(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !TypedText.isBlank(one)
                && TypedText.figures(one).equalsIgnoreCase(TypedText.figures(other));
    }

    /** Whether a text tells an address, however both are spaced, cased and pointed. Too short a one is told nowhere. */
    static boolean tells(String text, String address) {
        String sought = plain(address);
        return sought.length() >= SHORTEST_ADDRESS && (" " + plain(text) + " ").contains(" " + sought + " ");
    }

    private static String plain(String text) {
        return SameName.spelled(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String digits(@Nullable String phone) {
        String all = phone == null ? "" : phone.replaceAll("[^0-9]", "");
        return all.length() > NORWEGIAN && all.matches("(00)?47.*") ? all.replaceFirst("(00)?47", "") : all;
    }
}
