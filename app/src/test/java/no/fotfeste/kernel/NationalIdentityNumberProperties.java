package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NationalIdentityNumberProperties {

    @Property
    void everyChangeOfOneDigitIsCaught(
            @ForAll("valid") String digits,
            @ForAll @IntRange(max = 10) int position,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        int changed = (Character.digit(digits.charAt(position), 10) + change) % 10;
        String typed = digits.substring(0, position) + changed + digits.substring(position + 1);

        assertThat(NationalIdentityNumber.parse(typed)).isEmpty();
    }

    @Property
    void swappingTwoUnlikeNeighboursIsCaught(@ForAll("valid") String digits, @ForAll @IntRange(max = 9) int position) {
        char first = digits.charAt(position);
        char second = digits.charAt(position + 1);
        String typed = digits.substring(0, position) + second + first + digits.substring(position + 2);

        assertThat(NationalIdentityNumber.parse(typed).isPresent()).isEqualTo(first == second);
    }

    @Property
    void whatFollowsTheOldRuleFollowsTheNewOneToo(@ForAll("elevenDigits") String digits) {
        if (IdentityNumberRule.UNTIL_2032.accepts(digits)) {
            assertThat(IdentityNumberRule.FROM_2032.accepts(digits)).isTrue();
        }
    }

    @Property
    void readsEveryNumberItMakes(@ForAll("valid") String digits) {
        assertThat(NationalIdentityNumber.of(digits).reveal()).isEqualTo(digits);
    }

    @Property
    void neverFailsOnAnyText(@ForAll String text) {
        NationalIdentityNumber.parse(text)
                .ifPresent(number -> assertThat(number.reveal()).hasSize(11));
    }

    @Provide
    Arbitrary<String> elevenDigits() {
        return Arbitraries.strings().numeric().ofLength(11);
    }

    @Provide
    Arbitrary<String> valid() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(0, 40, 65, 80),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 9))
                .as((day, month, series, year, individual, first) ->
                        String.format(Locale.ROOT, "%02d%02d%02d%03d%d", day, month + series, year, individual, first))
                .map(NationalIdentityNumberProperties::withSecondControlDigit)
                .filter(IdentityNumberRule::anyAccepts);
    }

    private static String withSecondControlDigit(String ten) {
        for (int digit = 0; digit < 10; digit++) {
            if (IdentityNumberRule.anyAccepts(ten + digit)) {
                return ten + digit;
            }
        }
        return ten + "0";
    }
}
