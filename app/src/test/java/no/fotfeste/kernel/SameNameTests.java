package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three widths of one notion: what is the same in a narrower one is the same in every wider. */
class SameNameTests {

    @ParameterizedTest
    @CsvSource({"Åse Prøve, ÅSE  prøve", "A\u030Ase, Åse", "Kari\u200BAnna, karianna", "Kari\u00A0Prøve, kari prøve"})
    void writtenAlike(String one, String other) {
        assertThat(SameName.areWrittenAlike(one, other)).isTrue();
        assertThat(SameName.spelled(one)).isEqualTo(SameName.spelled(other));
        assertThat(SameName.soundAlike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Deatnu Tána, deatnu tana", "Ålesund Prøve, alesund prove", "Guovdageaidnu Čáhci, guovdageaidnu cahci"})
    void spelledAlikeAndNotWrittenAlike(String one, String other) {
        assertThat(SameName.areWrittenAlike(one, other)).isFalse();
        assertThat(SameName.spelled(one)).isEqualTo(SameName.spelled(other));
        assertThat(SameName.soundAlike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Kristin Oppdiktet, Christine Oppdiktet",
        "Mohammed Fiktivsen, Muhammad Ali Fiktivsen",
        "محمد, Mhmd",
        "Geir Ola Fiktivsen, GEIR FIKTIVSEN"
    })
    void soundAlikeAndNotSpelledAlike(String one, String other) {
        assertThat(SameName.spelled(one)).isNotEqualTo(SameName.spelled(other));
        assertThat(SameName.soundAlike(one, other)).isTrue();
    }

    @Test
    void oneFirstNameIsNotAWholeName() {
        assertThat(SameName.soundAlike("Geir", "Geir Fiktivsen")).isFalse();
        assertThat(SameName.soundAlike("", "")).isFalse();
        assertThat(SameName.soundAlike("Geir Oppdiktet", "Geir Fiktivsen")).isFalse();
    }
}
