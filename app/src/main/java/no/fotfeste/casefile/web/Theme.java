package no.fotfeste.casefile.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.reading.Norway;

/** The facts that people can note, one theme a page. A theme begins at one fact of the vocabulary and lasts until the next begins. */
public enum Theme {
    PERSON("samiUser"),
    STAY("firstContactOn"),
    SAFETY("immediateDanger"),
    CHILDREN("childrenWithHer"),
    HOME("housing"),
    INCOME("income"),
    LAW("married"),
    HEALTH("healthNeeds"),
    TOGETHER("coordinatingServiceDecided");

    /** What the modules know by themselves: asking for it too would give two answers. */
    private static final Set<String> KEPT_BY_ROOMS = Set.of(
            "hasStay",
            "dayUser",
            "arrivedOn",
            "repeatedStay",
            "departurePlannedOn",
            "departedOn",
            "handOverAccepted",
            "coordinatorNamed",
            "servicesInvolved");

    private final String first;

    Theme(String first) {
        this.first = first;
    }

    /** The fact it begins with. */
    String first() {
        return first;
    }

    /** The part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> at(String path) {
        return Arrays.stream(values())
                .filter(theme -> theme.path().equals(path))
                .findFirst();
    }

    /** What can be asked under this theme, in the order of the vocabulary. */
    List<Fact> facts() {
        List<Fact> found = new ArrayList<>();
        Theme current = null;
        for (Fact fact : Norway.vocabulary().facts()) {
            current = beginningAt(fact).orElse(current);
            if (current == this && !KEPT_BY_ROOMS.contains(fact.name())) {
                found.add(fact);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Theme> beginningAt(Fact fact) {
        return Arrays.stream(values())
                .filter(theme -> theme.first.equals(fact.name()))
                .findFirst();
    }
}
