package no.fotfeste.web.today;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;

/**
 * I dag, ready to show: one section a place, in the order of the places, the most pressing line first.
 *
 * @param sections those that have something
 */
public record TodayView(List<TodaySection> sections) {

    /** How many lines of a section stand open; the rest is folded under them. */
    public static final int SHOWN = 10;

    private static final int MORNING = 5;
    private static final int DAY = 10;
    private static final int EVENING = 18;

    static TodayView of(List<TodaySection> contributed) {
        Map<TodayPlace, TodaySection> joined = new TreeMap<>(Comparator.comparingInt(TodayPlace::order));
        for (TodaySection section : contributed) {
            joined.merge(section.place(), section, TodayView::join);
        }
        List<TodaySection> shown = new ArrayList<>();
        for (TodaySection section : joined.values()) {
            if (!section.entries().isEmpty() || section.content() != null) {
                shown.add(sorted(section));
            }
        }
        return new TodayView(List.copyOf(shown));
    }

    /** How many lines need whoever looks: what nobody owns, what waits and what must be done. */
    public long needing() {
        return sections.stream()
                .filter(section -> section.place().needsSomebody())
                .mapToLong(section -> section.entries().size())
                .sum();
    }

    /** How many of all lines are urgent. */
    public long urgent() {
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .filter(TodayEntry::urgent)
                .count();
    }

    /** The day, as the first words of a sentence: "Søndag 22. november". */
    public String day(Page page) {
        String day = page.weekday(page.today());
        return day.substring(0, 1).toUpperCase(page.language().locale()) + day.substring(1);
    }

    /** The key of the greeting for this time of day. */
    public String greeting(Page page) {
        int hour = LocalTime.from(page.clock()).getHour();
        if (hour >= MORNING && hour < DAY) {
            return "web.today.greeting.morning";
        }
        return hour >= DAY && hour < EVENING ? "web.today.greeting.day" : "web.today.greeting.evening";
    }

    private static TodaySection join(TodaySection one, TodaySection other) {
        List<TodayEntry> entries = new ArrayList<>(one.entries());
        entries.addAll(other.entries());
        return new TodaySection(one.place(), entries, one.content() == null ? other.content() : one.content());
    }

    private static TodaySection sorted(TodaySection section) {
        List<TodayEntry> entries = section.entries().stream()
                .sorted(Comparator.comparingLong(TodayEntry::weight))
                .toList();
        return new TodaySection(section.place(), entries, section.content());
    }
}
