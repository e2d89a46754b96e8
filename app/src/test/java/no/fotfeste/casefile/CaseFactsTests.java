package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.pathway.Facts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseFactsTests extends CaseWorld {

    @Autowired
    CaseFacts facts;

    @Autowired
    Circumstances circumstances;

    @Test
    void tellsWhoItIsAbout() {
        Facts known = opened(facts::factsOf);
        assertThat(known.isTrue("anonymous")).isTrue();
        assertThat(known.find("isChild")).contains(false);
        assertThat(known.find("language")).contains("NORWEGIAN");
        assertThat(known.isKnown("age")).isFalse();
        assertThat(known.isKnown("interpreterNeeded")).isFalse();
    }

    @Test
    void readsWhatWasNotedByItsType() {
        opened(opened -> {
            circumstances.note(
                    opened,
                    Map.of(
                            "pregnant",
                            "true",
                            "childrenWithHer",
                            "2",
                            "housing",
                            "TEMPORARY",
                            "riskKnownOn",
                            "2026-11-02"));
            return opened;
        });
        Facts known = opened(facts::factsOf);
        assertThat(known.isTrue("pregnant")).isTrue();
        assertThat(known.find("childrenWithHer")).contains(2L);
        assertThat(known.find("housing")).contains("TEMPORARY");
        assertThat(known.day("riskKnownOn")).contains(LocalDate.of(2026, 11, 2));
    }

    @Test
    void leavesOutWhatTheVocabularyNoLongerHas() {
        assertThat(CaseFacts.noted(Map.of("goneFromTheVocabulary", "true", "housing", "CASTLE", "pregnant", "false"))
                        .names())
                .containsExactly("pregnant");
    }

    @Test
    void refusesToNoteWhatTheVocabularyDoesNotHave() {
        assertThatThrownBy(() -> opened(opened -> {
                    circumstances.note(opened, Map.of("misspelt", "true"));
                    return opened;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beginsSchoolInTheYearOfTheSixthBirthday() {
        LocalDate spring = LocalDate.of(2026, 3, 1);
        assertThat(ofChildBorn("2020-12-31", spring).isTrue("schoolAge")).isTrue();
        assertThat(ofChildBorn("2021-01-01", spring).isTrue("schoolAge")).isFalse();
        assertThat(ofChildBorn("2021-01-01", spring).isTrue("kindergartenAge")).isTrue();
        assertThat(ofChildBorn("2025-06-01", spring).isTrue("kindergartenAge")).isFalse();
    }

    private Facts ofChildBorn(String born, LocalDate today) {
        ClientCase adult = client();
        return CaseFacts.reckoned(
                new ClientCase(
                        adult.id(),
                        adult.family(),
                        CaseKind.CHILD,
                        ClientDetails.of("Barn", BirthDay.kept(born), false, "nb"),
                        Protection.NONE,
                        adult.openedAt(),
                        null,
                        0),
                today);
    }
}
