package no.fotfeste.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitySearchTests {

    private final Municipalities municipalities = ReferenceData.load().municipalities();

    @ParameterizedTest
    @CsvSource({
        "tønsberg, 3905",
        "Tonsberg, 3905",
        "TANA, 5628",
        "deatnu, 5628",
        "Gaivuotna, 5540",
        "kaivuono, 5540",
        "5628, 5628",
        "ålesund, 1508",
        "A\u030Alesund, 1508",
        "\u202eoslo, 0301",
        "\u200B5628, 5628"
    })
    void findsByNameInAnyLanguageAndByNumber(String text, String number) {
        assertThat(search(text).getFirst().municipality().number().value()).isEqualTo(number);
    }

    @Test
    void findsByEarlierNameAndTellsWhichItWas() {
        MunicipalityFinding finding = search("leikanger").getFirst();

        assertThat(finding.municipality().name()).isEqualTo("Sogndal");
        assertThat(finding.formerly()).get().extracting(Municipality::name).isEqualTo("Leikanger");
    }

    @Test
    void findsByEarlierNumber() {
        assertThat(search("5441").getFirst().municipality().name()).isEqualTo("Tana");
    }

    @Test
    void showsBothOfTheSameName() {
        assertThat(search("herøy"))
                .extracting(finding -> finding.municipality().nameAndCounty())
                .containsExactly("Herøy (Møre og Romsdal)", "Herøy (Nordland)");
    }

    @Test
    void todaysNameGoesBeforeAnEarlierOne() {
        assertThat(search("nes").getFirst().formerly()).isEmpty();
        assertThat(search("nes").getFirst().municipality().nameAndCounty()).isEqualTo("Nes (Akershus)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "finnes ikke", "'; drop table", "%", "😀", "[", "\u0000"})
    void findsNothingInNonsense(String text) {
        assertThat(search(text)).isEmpty();
    }

    @Test
    void findsNothingInMegabyte() {
        assertThat(search("o".repeat(1_000_000))).isEmpty();
    }

    @Test
    void keepsToTheLimit() {
        assertThat(municipalities.search("a", 7)).hasSize(7);
    }

    private List<MunicipalityFinding> search(String text) {
        return municipalities.search(text, 20);
    }
}
