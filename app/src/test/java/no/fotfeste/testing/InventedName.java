package no.fotfeste.testing;

import java.util.List;
import java.util.UUID;

/** Family names that sound like nobody else's, so that whoever is compared in one test is not recognised in another. */
public final class InventedName {

    private static final List<String> SYLLABLES = List.of("ba", "de", "fi", "go", "lu", "my");
    private static final int LENGTH = 6;

    private InventedName() {}

    /** A new one. */
    public static String surname() {
        return "Eksempel"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .chars()
                        .limit(LENGTH)
                        .mapToObj(letter -> SYLLABLES.get(letter % SYLLABLES.size()))
                        .reduce("", String::concat);
    }
}
