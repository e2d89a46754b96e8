package no.fotfeste.pathway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import no.fotfeste.pathway.reading.CatalogueFolder;
import no.fotfeste.pathway.reading.CatalogueReader;

/** A small catalogue in a folder that tests can spoil, one line at a time. */
final class CatalogueOnDisk {
    private static final String CATALOGUE = """
            version: test-1
            issuedOn: 2026-01-01
            languages:
              - { code: nb, reviewed: true }
              - { code: en, reviewed: false }
            steps:
              - steps.yaml
            """;

    private static final String FACTS = """
            facts:
              - { name: isChild, type: YES_NO, label: { nb: Barn, en: Child } }
              - { name: hasStay, type: YES_NO, label: { nb: Bor her, en: Lives here } }
              - { name: children, type: NUMBER, label: { nb: Barn med, en: Children along } }
              - { name: arrivedOn, type: DAY, label: { nb: Kom, en: Arrived } }
              - name: income
                type: CODE
                label: { nb: Inntekt, en: Income }
                codes:
                  NONE: { nb: ingen, en: none }
                  WORK: { nb: arbeid, en: work }
            """;

    private static final String STEPS = """
            steps:
              - code: MAP
                track: SAFETY
                milestone: SAFE_NOW
                for: BOTH
                responsible: CENTRE
                when: hasStay && !known(arrivedOn)
                due: { period: P1D, after: arrivedOn, setByLaw: true }
                evidence: RECORD
                basis:
                  - { law: ACT, section: § 1, from: 2020-01-01, checkedOn: null }
                sources: ["N:1-2"]
                title: { nb: Kartlegg, en: Map }
                staff: { nb: Gjør det nå., en: Do it now. }
                client: { nb: Vi snakker., en: We talk. }
              - code: MONEY
                track: LEGAL
                milestone: INCOME
                for: ADULT
                responsible: NAV
                when: income == 'NONE' || children > 0
                monotone: true
                waitsFor: [MAP]
                evidence: RECORD
                basis: []
                sources: [BR-01]
                title: { nb: Søk, en: Apply }
                staff: { nb: Søk i dag., en: Apply today. }
                client: { nb: Vi søker., en: We apply. }
            """;

    private final Path folder;

    CatalogueOnDisk(Path folder) {
        this.folder = folder;
        write("catalogue.yaml", CATALOGUE);
        write("facts.yaml", FACTS);
        write("steps.yaml", STEPS);
        write("laws.yaml", "laws:\n  - { code: ACT, name: { nb: loven, en: the Act } }\n");
        write("evidence.yaml", "evidence:\n  - { code: RECORD, name: { nb: Skrevet, en: Written } }\n");
        write("service-types.yaml", """
                serviceTypes:
                  - { code: CENTRE, name: { nb: Senter, en: Centre } }
                  - { code: NAV, name: { nb: Nav, en: Nav } }
                """);
    }

    Catalogue read() {
        return CatalogueReader.read(CatalogueFolder.at(folder));
    }

    /** Replaces the first line that contains {@code part} by {@code line}, and tells the number of that line. */
    int spoil(String file, String part, String line) {
        List<String> lines = lines(file);
        int index = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(part))
                .findFirst()
                .orElseThrow();
        write(
                file,
                String.join("\n", lines.subList(0, index)) + "\n" + line + "\n"
                        + String.join("\n", lines.subList(index + 1, lines.size())) + "\n");
        return index + 1;
    }

    void write(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
