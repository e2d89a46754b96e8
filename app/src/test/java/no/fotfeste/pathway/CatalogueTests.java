package no.fotfeste.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import no.fotfeste.kernel.Language;
import no.fotfeste.pathway.reading.Norway;
import org.junit.jupiter.api.Test;

/** Sweeps over every step of the catalogue that comes with the application. */
class CatalogueTests {
    private final Catalogue catalogue = Norway.catalogue();

    @Test
    void holdsAtLeastSeventyDifferentSteps() {
        assertThat(catalogue.steps().stream().map(Step::code).distinct().count())
                .isGreaterThanOrEqualTo(70);
    }

    @Test
    void everyTrackAndMilestoneHasSteps() {
        assertThat(catalogue.steps()).extracting(step -> step.place().track()).contains(Track.values());
        assertThat(catalogue.steps())
                .extracting(step -> step.place().milestone())
                .contains(Milestone.values());
    }

    @Test
    void bothVersionsOfAStepStayReadableAndOnlyOneIsInForce() {
        Step before =
                catalogue.step("DECIDE_ON_REPORT", LocalDate.of(2025, 12, 31)).orElseThrow();
        Step after =
                catalogue.step("DECIDE_ON_REPORT", LocalDate.of(2026, 1, 1)).orElseThrow();
        assertThat(before.version()).isEqualTo(1);
        assertThat(after.version()).isEqualTo(2);
        assertThat(catalogue.step("DECIDE_ON_REPORT", 1)).contains(before);
    }

    @Test
    void everyStepHasAllTextsInAllLanguages() {
        assertThat(catalogue.steps()).allSatisfy(step -> {
            for (Language language : EnumSet.allOf(Language.class)) {
                assertThat(step.title(language)).as(step.code()).isNotBlank().doesNotEndWith(".");
                assertThat(step.textForStaff(language)).as(step.code()).isNotBlank();
                assertThat(step.textForClient(language)).as(step.code()).isNotBlank();
            }
        });
    }

    @Test
    void noTextIsUsedTwice() {
        Set<String> texts = new HashSet<>();
        assertThat(catalogue.steps()).allSatisfy(step -> {
            assertThat(texts.add(step.title(Language.BOKMAL) + step.version()))
                    .as(step.code())
                    .isTrue();
            assertThat(texts.add(step.textForStaff(Language.BOKMAL) + step.version()))
                    .as(step.code())
                    .isTrue();
        });
    }

    @Test
    void nobodyHasReviewedTheTextsYetAndTheStepsSayIt() {
        assertThat(catalogue.steps()).noneMatch(step -> step.isReviewedIn(Language.NYNORSK));
    }

    @Test
    void noBasisClaimsToBeCheckedAgainstLovdata() {
        assertThat(catalogue.steps())
                .allSatisfy(step -> assertThat(step.grounds().basis()).noneMatch(Basis::isCheckedAgainstLovdata));
    }

    @Test
    void everyStepSaysWhereItComesFrom() {
        assertThat(catalogue.steps()).noneMatch(step -> step.grounds().sources().isEmpty());
    }

    @Test
    void everyResponsibleServiceIsListed() {
        assertThat(catalogue.steps())
                .allMatch(step ->
                        catalogue.serviceTypes().containsKey(step.responsible().code()));
    }

    @Test
    void basisIsInForceWhenItsStepIs() {
        assertThat(catalogue.steps())
                .allSatisfy(step -> assertThat(step.grounds().basis())
                        .allMatch(basis -> basis.inForce().overlaps(step.inForce())));
    }
}
