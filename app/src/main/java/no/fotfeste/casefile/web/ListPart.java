package no.fotfeste.casefile.web;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param skipped how many stand before it
 * @param more whether more follow
 */
public record ListPart<T>(List<T> items, int skipped, boolean more) {

    private static final int FARTHEST = 100_000;

    /** How many an address says to pass over; none where it says nothing that makes sense. */
    public static int skipped(String from) {
        return from.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(from), FARTHEST) : 0;
    }

    /** The first of what was fetched, which was one more than is shown, to see whether there is any. */
    public static <T> ListPart<T> of(List<T> fetched, int shown, int skipped) {
        boolean more = fetched.size() > shown;
        return new ListPart<>(more ? List.copyOf(fetched.subList(0, shown)) : List.copyOf(fetched), skipped, more);
    }

    /** Where the next part begins. */
    public int next() {
        return skipped + items.size();
    }
}
