package no.fotfeste.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import no.fotfeste.pathway.reading.CatalogueProblem;
import no.fotfeste.pathway.reading.CatalogueProblems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong catalogue is refused, and says in which file, on which line and why. */
class CatalogueErrorTests {
    @TempDir
    Path folder;

    private CatalogueOnDisk catalogue;

    @BeforeEach
    void write() {
        catalogue = new CatalogueOnDisk(folder);
    }

    @Test
    void readsACatalogueWithoutErrors() {
        assertThat(catalogue.read().steps()).extracting(Step::code).containsExactly("MAP", "MONEY");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    code: MONEY | "  - code: MAP" | the step MAP stands twice in version 1
                    code: MONEY | "  - code: money" | the code of a step is written LIKE_THIS
                    track: SAFETY | "    track: SAFTEY" | track must be one of
                    responsible: NAV | "    responsible: NAVY" | there is no service type called NAVY
                    when: hasStay | "    when: hasHome && true" | there is no such fact
                    when: hasStay | "    when: known(hasHome)" | there is no such fact
                    when: hasStay | "    when: arrivedOn > 3" | there is no such fact, or it is a day
                    when: hasStay | "    when: children + 1" | expected type 'bool'
                    when: hasStay | "    when: children == 'two'" | no matching overload
                    when: hasStay | "    when: hasStay &&" | mismatched input
                    when: hasStay | "    when: known(1)" | takes the name of one fact
                    when: income | "    when: income == 'LOTTERY'" | income cannot be LOTTERY
                    when: income | "    when: '!hasStay'" | so it is not monotone
                    period: P1D | "    due: { period: soon, after: arrivedOn }" | period must be a period such as P7D
                    period: P1D | "    due: { period: P-1D, after: arrivedOn }" | a period cannot be negative
                    period: P1D | "    due: { period: P1D, after: hasStay }" | hasStay is not a fact of type DAY
                    period: P1D | "    due: { period: P1D }" | either after or before
                    waitsFor: [MAP] | "    waitsFor: [MAPS]" | there is no step called MAPS
                    waitsFor: [MAP] | "    waitsFor: [MONEY]" | steps wait for each other: MONEY waits for MONEY
                    law: ACT | "      - { law: BILL, checkedOn: null }" | there is no Act called BILL
                    law: ACT | "      - { law: ACT, from: 2026-01-01, to: 2025-01-01, checkedOn: null }" | the period is turned round
                    law: ACT | "      - { law: ACT, from: 1.1.2026, checkedOn: null }" | must be a day such as 2026-01-01
                    law: ACT | "      - { law: ACT }" | checkedOn is missing
                    title: { nb: Kartlegg | "    title: { nb: Kartlegg }" | the text in en is missing
                    sources: ["N | "    sources: [hearsay]" | the source hearsay is not written as
                    sources: ["N | "    source: [N:1]" | source is not known here
                    """)
    void namesFileLineAndReason(String part, String line, String reason) {
        int number = catalogue.spoil("steps.yaml", part, line);

        assertThatThrownBy(catalogue::read)
                .isInstanceOf(CatalogueProblems.class)
                .message()
                .satisfies(message -> assertThat(message.lines()
                                .filter(found -> found.contains(reason))
                                .toList())
                        .as(message)
                        .isNotEmpty())
                .satisfies(message -> assertThat(message).containsPattern("steps\\.yaml:[0-9]+: "));
        assertThat(linesOf(reason)).anyMatch(found -> Math.abs(found - number) <= 7);
    }

    @Test
    void namesTheLineOfACondition() {
        int line = catalogue.spoil("steps.yaml", "when: hasStay", "    when: hasHome");

        assertThat(problems())
                .containsExactly(new CatalogueProblem(
                        "steps.yaml", line, "there is no such fact, or it is a day (ask known(...)): 'hasHome'"));
    }

    @Test
    void findsEverythingAtOnce() {
        catalogue.spoil("steps.yaml", "track: SAFETY", "    track: X");
        catalogue.spoil("steps.yaml", "responsible: NAV", "    responsible: Y");
        catalogue.spoil("facts.yaml", "name: children", "  - { name: children, type: COUNT, label: { nb: a, en: b } }");

        assertThat(problems()).extracting(CatalogueProblem::file).contains("facts.yaml", "steps.yaml");
        assertThat(problems()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void namesTheLineWhereTheYamlIsBroken() {
        int line = catalogue.spoil("laws.yaml", "code: ACT", "  - { code: ACT, name: [");

        assertThat(problems())
                .anyMatch(problem -> problem.file().equals("laws.yaml")
                        && problem.line() >= line
                        && problem.reason().startsWith("this is not YAML"));
    }

    @Test
    void saysWhichFileIsMissing() {
        catalogue.spoil("catalogue.yaml", "- steps.yaml", "  - staps.yaml");

        assertThat(problems()).anyMatch(problem -> problem.file().equals("staps.yaml"));
    }

    @Test
    void refusesTwoVersionsInForceOnTheSameDay() {
        catalogue.spoil("steps.yaml", "code: MONEY", "  - code: MAP\n    version: 2");

        assertThat(problems())
                .extracting(CatalogueProblem::reason)
                .contains("two versions of MAP are in force at the same time");
    }

    private List<Integer> linesOf(String reason) {
        return problems().stream()
                .filter(problem -> problem.reason().contains(reason))
                .map(CatalogueProblem::line)
                .toList();
    }

    private List<CatalogueProblem> problems() {
        return catchThrowableOfType(CatalogueProblems.class, catalogue::read).problems();
    }
}
