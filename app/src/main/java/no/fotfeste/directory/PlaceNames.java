package no.fotfeste.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a place is called: one or more names of equal standing, in the order the place itself uses.
 *
 * @param all at least one name
 */
public record PlaceNames(List<PlaceName> all) {

    public PlaceNames {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A place has at least one name");
        }
    }

    /** Reads the written form: {@code se|Deatnu;no|Tana}. */
    static PlaceNames parse(String text) {
        return new PlaceNames(
                Arrays.stream(text.split(";", -1)).map(PlaceName::parse).toList());
    }

    /** The written form that {@link #parse} reads. */
    String written() {
        return all.stream().map(name -> name.language() + "|" + name.text()).collect(Collectors.joining(";"));
    }

    /** The Norwegian name, or the first one when there is none. */
    public String norwegian() {
        return all.stream()
                .filter(name -> name.language().equals("no"))
                .findFirst()
                .orElseGet(all::getFirst)
                .text();
    }

    /** All names with a dash between, as on the municipality's own sign: {@code Deatnu – Tana}. */
    public String official() {
        return all.stream().map(PlaceName::text).collect(Collectors.joining(" – "));
    }
}
