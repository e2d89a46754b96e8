package no.fotfeste.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every municipality on record, current and earlier, held in memory: a few hundred rows that change once in years. */
final class Municipalities {

    private final Map<MunicipalityNumber, Municipality> byNumber;
    private final Map<MunicipalityNumber, List<Municipality>> predecessors;
    private final Map<MunicipalityNumber, Set<String>> searchNames;

    Municipalities(Collection<Municipality> municipalities) {
        byNumber = new TreeMap<>();
        predecessors = new TreeMap<>();
        searchNames = new LinkedHashMap<>();
        municipalities.forEach(municipality -> byNumber.put(municipality.number(), municipality));
        for (Municipality municipality : byNumber.values()) {
            searchNames.put(municipality.number(), SearchName.allOf(municipality));
            for (MunicipalityNumber successor : municipality.successors()) {
                predecessors
                        .computeIfAbsent(successor, first -> new ArrayList<>())
                        .add(municipality);
            }
        }
    }

    Optional<Municipality> find(MunicipalityNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    List<Municipality> all() {
        return List.copyOf(byNumber.values());
    }

    List<Municipality> current() {
        return byNumber.values().stream().filter(Municipality::isCurrent).toList();
    }

    List<Municipality> on(LocalDate day) {
        return byNumber.values().stream()
                .filter(municipality -> municipality.validity().contains(day))
                .toList();
    }

    /** What a number stands for today: itself, or everything that came after it, however many changes ago. */
    List<Municipality> today(MunicipalityNumber number) {
        Set<Municipality> found = new LinkedHashSet<>();
        find(number).ifPresent(municipality -> collectCurrent(municipality, found));
        return List.copyOf(found);
    }

    /** Everything that became part of this municipality, nearest in time first. */
    List<Municipality> predecessorsOf(MunicipalityNumber number) {
        Set<Municipality> found = new LinkedHashSet<>();
        List<MunicipalityNumber> layer = List.of(number);
        while (!layer.isEmpty()) {
            List<Municipality> before = layer.stream()
                    .flatMap(later -> predecessors.getOrDefault(later, List.of()).stream())
                    .filter(found::add)
                    .toList();
            layer = before.stream().map(Municipality::number).toList();
        }
        return List.copyOf(found);
    }

    /**
     * Current municipalities that the text is part of a name or number of, by today's name or an earlier one. Names that begin
     * with the text come first.
     */
    List<MunicipalityFinding> search(String text, int limit) {
        String fragment = SearchName.of(text);
        if (fragment.isEmpty()) {
            return List.of();
        }
        Map<MunicipalityNumber, MunicipalityFinding> findings = new TreeMap<>();
        byNumber.values().stream()
                .filter(municipality -> isMatch(municipality, fragment))
                .sorted(Comparator.comparing(Municipality::isCurrent).reversed())
                .forEach(match -> today(match.number())
                        .forEach(current -> findings.putIfAbsent(
                                current.number(),
                                new MunicipalityFinding(
                                        current, current.equals(match) ? Optional.empty() : Optional.of(match)))));
        return findings.values().stream()
                .sorted(Comparator.comparing((MunicipalityFinding finding) -> !beginsWith(finding, fragment))
                        .thenComparing(finding -> finding.formerly().isPresent())
                        .thenComparing(
                                finding -> SearchName.of(finding.municipality().name()))
                        .thenComparing(finding -> finding.municipality().number()))
                .limit(limit)
                .toList();
    }

    private void collectCurrent(Municipality municipality, Set<Municipality> found) {
        if (municipality.isCurrent()) {
            found.add(municipality);
        }
        for (MunicipalityNumber successor : municipality.successors()) {
            find(successor).ifPresent(later -> collectCurrent(later, found));
        }
    }

    private boolean isMatch(Municipality municipality, String fragment) {
        return searchNames.getOrDefault(municipality.number(), Set.of()).stream()
                .anyMatch(name -> name.contains(fragment));
    }

    private boolean beginsWith(MunicipalityFinding finding, String fragment) {
        MunicipalityNumber matched =
                finding.formerly().orElse(finding.municipality()).number();
        return searchNames.getOrDefault(matched, Set.of()).stream().anyMatch(name -> name.startsWith(fragment));
    }
}
