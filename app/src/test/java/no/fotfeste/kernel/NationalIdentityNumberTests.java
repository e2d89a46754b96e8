package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdentityNumberTests {

    @ParameterizedTest
    @CsvSource({
        "02013299997, true, true",
        "02013299903, false, true",
        "30108299920, true, true",
        "30108299939, false, true",
        "10915596784, true, true",
        "68467038838, true, true",
        "13527248013, true, true"
    })
    void readsBothRulesInParallel(String digits, boolean untilThen, boolean fromThen) {
        assertThat(IdentityNumberRule.UNTIL_2032.accepts(digits)).isEqualTo(untilThen);
        assertThat(IdentityNumberRule.FROM_2032.accepts(digits)).isEqualTo(fromThen);
        assertThat(NationalIdentityNumber.parse(digits)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0201329999",
                "020132999977",
                "02013299998",
                "00000000000",
                "32013299997",
                "0201329999x",
                "٠٢٠١٣٢٩٩٩٩٧",
                "02013299997\u0000",
                "-2013299997",
                "😀02013299997"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(NationalIdentityNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02013299997", "020132 99997", " 020132\u00a099997 ", "020132\t99997"})
    void readsItAsPeopleWriteIt(String text) {
        assertThat(NationalIdentityNumber.of(text).reveal()).isEqualTo("02013299997");
    }

    @ParameterizedTest
    @CsvSource({"02013299997, false", "10915596784, true", "68467038838, true", "13527248013, true"})
    void tellsTestSeriesFromRealNumbers(String digits, boolean synthetic) {
        assertThat(NationalIdentityNumber.of(digits).isSynthetic()).isEqualTo(synthetic);
    }

    @Test
    void tellsDNumbers() {
        assertThat(NationalIdentityNumber.of("68467038838").isDNumber()).isTrue();
        assertThat(NationalIdentityNumber.of("02013299997").isDNumber()).isFalse();
    }

    @Test
    void refusesMegabyteQuickly() {
        assertThat(NationalIdentityNumber.parse("0".repeat(1_000_000))).isEmpty();
    }

    @Test
    void neverRepeatsWhatItRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalIdentityNumber.of("02013299998"))
                .withMessageNotContaining("02013299998");
    }

    @Test
    void masksItself() {
        assertThat(NationalIdentityNumber.of("02013299997").toString()).doesNotContainPattern("\\d");
    }

    @Test
    void offersNeitherSexNorCenturyNorBirthDate() {
        assertThat(Arrays.stream(NationalIdentityNumber.class.getMethods()).map(Method::getName))
                .doesNotContain("sex", "gender", "century", "birthDate", "dateOfBirth", "year", "age");
    }
}
