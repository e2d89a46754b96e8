package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name sound alike; other names do not. */
class NameSoundsTests {

    @ParameterizedTest
    @CsvSource({
        "Mohammed, Muhammad",
        "Kristin, Christine",
        "Thomas, Tomas",
        "Åse, Aase",
        "Bjørn, Bjoern",
        "Øyvind, Eivind",
        "Hjørdis, Jørdis",
        "Yousef, Jusuf",
        "Ahmed, Achmed",
        "Erik, Eric",
        "Viktoria, Victoria",
        "Wilhelm, Vilhelm",
        "Hussein, Hossein",
        "Мария, Maria",
        "محمد, Mhmd"
    })
    void spellingsOfOneNameSoundAlike(String one, String other) {
        assertThat(NameSounds.of(one)).isNotEmpty().isEqualTo(NameSounds.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Lene, Liam", "Anne, Emma", "Mohammed, Mahmoud", "Per, Pål", "Kari, Karl", "Olsen, Hansen"})
    void otherNamesDoNot(String one, String other) {
        assertThat(NameSounds.of(one)).isNotEqualTo(NameSounds.of(other));
    }

    @Test
    void eachPartOfANameHasItsSound() {
        assertThat(NameSounds.of("Anne-Marie  Eksempel")).hasSize(3);
        assertThat(NameSounds.of(" - ")).isEmpty();
    }
}
