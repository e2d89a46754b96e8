package no.fotfeste.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module puts in one section of I dag. Modules that put lines in the same place share the section.
 *
 * @param place which section
 * @param entries the lines, in any order
 * @param content something that is not lines, such as the rooms of a house; or null
 */
public record TodaySection(
        TodayPlace place,
        List<TodayEntry> entries,
        @Nullable Content content) {

    public TodaySection {
        entries = List.copyOf(entries);
    }

    /** A section of lines. */
    public static TodaySection of(TodayPlace place, List<TodayEntry> entries) {
        return new TodaySection(place, entries, null);
    }
}
