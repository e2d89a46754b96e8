package no.fotfeste.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import no.fotfeste.pathway.reading.CatalogueFolder;
import no.fotfeste.pathway.reading.CatalogueProblems;
import no.fotfeste.pathway.reading.MunicipalityReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a municipality may change in the catalogue, and what it may not. */
class MunicipalityTests {
    @TempDir
    Path common;

    @TempDir
    Path municipality;

    private Catalogue catalogue;

    @BeforeEach
    void readCommon() {
        catalogue = new CatalogueOnDisk(common).read();
    }

    @Test
    void choosesWhoIsResponsible() {
        Catalogue adapted = adapt("responsible:\n  - { step: MONEY, is: CENTRE }\n");

        assertThat(adapted.step("MONEY", 1).orElseThrow().responsible().code()).isEqualTo("CENTRE");
        assertThat(catalogue.step("MONEY", 1).orElseThrow().responsible().code())
                .isEqualTo("NAV");
    }

    @Test
    void addsStepsThatWaitForCommonOnes() {
        Catalogue adapted = adapt("""
                steps:
                  - code: CALL_THE_MAYOR
                    track: LEGAL
                    milestone: HOME
                    for: ADULT
                    responsible: NAV
                    when: hasStay
                    waitsFor: [MAP]
                    evidence: RECORD
                    basis: []
                    sources: [PRACTICE]
                    title: { nb: Ring, en: Call }
                    staff: { nb: Ring nå., en: Call now. }
                    client: { nb: Vi ringer., en: We call. }
                """);

        assertThat(adapted.steps()).extracting(Step::code).contains("CALL_THE_MAYOR", "MAP");
    }

    @Test
    void makesWhatTheLawSetsShorterButNotLonger() {
        Catalogue shorter = adapt("due:\n  - { step: MAP, period: P0D }\n");
        assertThat(shorter.step("MAP", 1).flatMap(Step::due).orElseThrow().period())
                .isEqualTo(Period.ZERO);

        assertThatThrownBy(() -> adapt("due:\n  - { step: MAP, period: P2D }\n"))
                .isInstanceOf(CatalogueProblems.class)
                .hasMessageContaining("municipality.yaml:3: the law sets P1D for MAP; it cannot be made longer");
    }

    @Test
    void refusesUnknownStepsAndServices() {
        assertThatThrownBy(() -> adapt("responsible:\n  - { step: HONEY, is: BEES }\n"))
                .hasMessageContaining("municipality.yaml:3: there is no step called HONEY")
                .hasMessageContaining("municipality.yaml:3: there is no service type called BEES");
    }

    private Catalogue adapt(String content) {
        try {
            Files.writeString(municipality.resolve("municipality.yaml"), "municipality: \"9901\"\n" + content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return MunicipalityReader.read(catalogue, CatalogueFolder.at(municipality));
    }
}
