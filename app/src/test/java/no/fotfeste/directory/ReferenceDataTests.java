package no.fotfeste.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTests {

    private final Municipalities municipalities = ReferenceData.load().municipalities();

    @Test
    void holds357MunicipalitiesIn15Counties() {
        List<Municipality> current = municipalities.current();

        assertThat(current).hasSize(357);
        assertThat(current.stream().map(Municipality::county).distinct()).hasSize(15);
        assertThat(current)
                .allMatch(municipality -> municipality.county().validity().isCurrent());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, 422, 18", "2019-12-31, 422, 18",
        "2020-01-01, 356, 11", "2023-12-31, 356, 11",
        "2024-01-01, 357, 15"
    })
    void countsWhatExistedOnEachSideOfEveryChange(LocalDate day, int expected, int counties) {
        List<Municipality> then = municipalities.on(day);

        assertThat(then).hasSize(expected);
        assertThat(then.stream().map(Municipality::county).distinct()).hasSize(counties);
        assertThat(then)
                .allMatch(municipality -> municipality.county().validity().contains(day));
    }

    @Test
    void everyEarlierMunicipalityLivesOnInCurrentOnes() {
        assertThat(municipalities.all())
                .allSatisfy(municipality -> assertThat(municipalities.today(municipality.number()))
                        .isNotEmpty()
                        .allMatch(Municipality::isCurrent));
    }

    @Test
    void successorsAreInUseWhenTheirPredecessorEnds() {
        assertThat(municipalities.all()).allSatisfy(municipality -> {
            assertThat(municipality.successors().isEmpty()).isEqualTo(municipality.isCurrent());
            assertThat(municipality.successors())
                    .allSatisfy(successor -> assertThat(
                                    municipalities.find(successor).orElseThrow().validity())
                            .matches(validity -> validity.contains(Objects.requireNonNull(
                                    municipality.validity().until()))));
        });
    }

    @Test
    void onlyTwoNamesOccurTwice() {
        Map<String, Long> counts = municipalities.current().stream()
                .collect(Collectors.groupingBy(Municipality::name, Collectors.counting()));

        assertThat(counts.entrySet().stream().filter(entry -> entry.getValue() > 1))
                .containsExactlyInAnyOrder(Map.entry("Herøy", 2L), Map.entry("Våler", 2L));
        assertThat(municipality("1515").nameAndCounty()).isEqualTo("Herøy (Møre og Romsdal)");
        assertThat(municipality("3419").nameAndCounty()).isEqualTo("Våler (Innlandet)");
    }

    @ParameterizedTest
    @CsvSource({
        "0101, 3101",
        "0136, 3103",
        "1507, 1508 1580",
        "1534, 1508 1580",
        "1850, 1806 1875",
        "5012, 5055 5056 5059",
        "1567, 5061",
        "1444, 1577",
        "2025, 5628",
        "5441, 5628",
        "1852, 5512",
        "0301, 0301",
        "0220, 3203",
        "0403, 3403",
        "0602, 3301",
        "0704, 3905",
        "0806, 4003",
        "1001, 4204",
        "1103, 1103",
        "1201, 4601",
        "1523, 1508 1580",
        "1804, 1804",
        "1805, 1806",
        "1854, 1806",
        "1849, 1875",
        "1902, 5501",
        "1903, 5503",
        "2003, 5607",
        "2012, 5601",
        "2030, 5605",
        "5030, 5001"
    })
    void followsNumbersThroughEveryChange(String number, String today) {
        assertThat(municipalities.today(new MunicipalityNumber(number)))
                .extracting(municipality -> municipality.number().value())
                .containsExactlyInAnyOrder(today.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-01, 3024, Viken", "2024-01-01, 3201, Akershus",
        "2021-06-01, 3003, Viken", "2024-01-01, 3105, Østfold",
        "2021-06-01, 3006, Viken", "2024-01-01, 3303, Buskerud",
        "2021-06-01, 3803, Vestfold og Telemark", "2024-01-01, 3905, Vestfold",
        "2021-06-01, 3807, Vestfold og Telemark", "2024-01-01, 4003, Telemark",
        "2021-06-01, 5401, Troms og Finnmark", "2024-01-01, 5501, Troms",
        "2021-06-01, 5403, Troms og Finnmark", "2024-01-01, 5601, Finnmark",
        "2019-06-01, 1201, Hordaland", "2021-06-01, 4601, Vestland",
        "2019-06-01, 0403, Hedmark", "2021-06-01, 3403, Innlandet",
        "2019-06-01, 1001, Vest-Agder", "2021-06-01, 4204, Agder"
    })
    void knowsTheCountyOfEveryTime(LocalDate day, String number, String county) {
        assertThat(municipalities.on(day))
                .filteredOn(municipality -> municipality.number().value().equals(number))
                .singleElement()
                .satisfies(municipality ->
                        assertThat(municipality.county().names().norwegian()).isEqualTo(county));
    }

    @Test
    void knowsWhatBecamePartOfMunicipality() {
        assertThat(municipalities.predecessorsOf(new MunicipalityNumber("3118")))
                .extracting(Municipality::name)
                .containsExactly("Indre Østfold", "Trøgstad", "Spydeberg", "Askim", "Eidsberg", "Hobøl");
    }

    @Test
    void keepsNamesInEveryLanguageInTheMunicipalitysOwnOrder() {
        PlaceNames kaafjord = municipality("5540").names();

        assertThat(kaafjord.official()).isEqualTo("Gáivuotna – Kåfjord – Kaivuono");
        assertThat(kaafjord.norwegian()).isEqualTo("Kåfjord");
        assertThat(kaafjord.all()).extracting(PlaceName::language).containsExactly("se", "no", "fkv");
    }

    @Test
    void everyMunicipalityHasNorwegianName() {
        assertThat(municipalities.all())
                .allMatch(municipality -> municipality.names().all().stream()
                                .filter(name -> name.language().equals("no"))
                                .count()
                        == 1);
    }

    private Municipality municipality(String number) {
        return municipalities.find(new MunicipalityNumber(number)).orElseThrow();
    }
}
