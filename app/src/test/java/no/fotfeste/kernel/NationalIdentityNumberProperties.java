package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;

class NationalIdentityNumberProperties {

    @Property
    void everyChangeOfOneDigitIsCaught(Chance chance) {
        String digits = valid(chance);
        int position = chance.between(0, 10);
        int change = chance.between(1, 9);
        int changed = (Character.digit(digits.charAt(position), 10) + change) % 10;
        String typed = digits.substring(0, position) + changed + digits.substring(position + 1);

        assertThat(NationalIdentityNumber.parse(typed)).isEmpty();
    }

    @Property
    void swappingTwoUnlikeNeighboursIsCaught(Chance chance) {
        String digits = valid(chance);
        int position = chance.between(0, 9);
        char first = digits.charAt(position);
        char second = digits.charAt(position + 1);
        String typed = digits.substring(0, position) + second + first + digits.substring(position + 2);

        assertThat(NationalIdentityNumber.parse(typed).isPresent()).isEqualTo(first == second);
    }

    @Property
    void whatFollowsTheOldRuleFollowsTheNewOneToo(Chance chance) {
        String digits = chance.digits(11);
        if (IdentityNumberRule.UNTIL_2032.accepts(digits)) {
            assertThat(IdentityNumberRule.FROM_2032.accepts(digits)).isTrue();
        }
    }

    @Property
    void readsEveryNumberItMakes(Chance chance) {
        String digits = valid(chance);
        assertThat(NationalIdentityNumber.of(digits).reveal()).isEqualTo(digits);
    }

    @Property
    void neverFailsOnAnyText(Chance chance) {
        NationalIdentityNumber.parse(chance.text(40))
                .ifPresent(number -> assertThat(number.reveal()).hasSize(11));
    }

    private static String valid(Chance chance) {
        return Stream.generate(() -> String.format(
                        Locale.ROOT,
                        "%02d%02d%02d%03d%d",
                        chance.between(1, 28),
                        chance.between(1, 12) + chance.of(List.of(0, 40, 65, 80)),
                        chance.between(0, 99),
                        chance.between(0, 999),
                        chance.between(0, 9)))
                .map(NationalIdentityNumberProperties::withSecondControlDigit)
                .filter(IdentityNumberRule::anyAccepts)
                .findFirst()
                .orElseThrow();
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
