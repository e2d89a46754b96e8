package no.fotfeste.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.kernel.Language;
import no.fotfeste.pathway.reading.Norway;
import org.junit.jupiter.api.Test;

/** What the engine says in cases that people in the work would recognise. All of them are made up. */
class PathwayTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Pathway pathway = new Pathway(Norway.catalogue());

    private static Facts fledLastNight() {
        return Norway.noFacts()
                .with("hasStay", true)
                .with("firstContactOn", TODAY.minusDays(1))
                .with("arrivedOn", TODAY.minusDays(1))
                .with("childrenWithHer", 2)
                .with("commonChildren", true)
                .with("mainCarer", true)
                .with("leavesRelationship", true)
                .with("permitStatus", "DEPENDENT")
                .with("languageDiffers", true)
                .with("interpreterNeeded", true)
                .with("income", "NONE")
                .with("housing", "NEEDS_NEW_HOME")
                .with("perpetratorRelation", "SPOUSE")
                .with("married", true);
    }

    @Test
    void motherOfTwoOnDependentPermitIsToldOfHerOwnRightToStay() {
        Proposals proposals = pathway.propose(fledLastNight(), TODAY);

        assertThat(proposals.codes())
                .contains(
                        "MAP_THREATS",
                        "ASSESS_INTERPRETER",
                        "INFORM_ABOUT_OWN_PERMIT",
                        "GET_LAWYER_FOR_PERMIT",
                        "OPEN_HOUSING_CASE",
                        "HOLD_FIRST_NAV_MEETING",
                        "DECIDE_COORDINATING_SERVICE",
                        "OFFER_PARENTAL_GUIDANCE")
                .doesNotContain("PREPARE_CHILD", "HELP_TO_REPORT", "MAKE_RETURN_PLAN");
    }

    @Test
    void transitionalBenefitWaitsForMediationUntilThereIsACertificate() {
        Facts without = fledLastNight();

        assertThat(waitsFor(without, "APPLY_FOR_TRANSITIONAL_BENEFIT")).containsExactly("GET_MEDIATION_CERTIFICATE");
        assertThat(waitsFor(without.with("mediationCertificate", true), "APPLY_FOR_TRANSITIONAL_BENEFIT"))
                .isEmpty();
    }

    @Test
    void assessmentAtNavWaitsForAnAddressThatIsNotTheCentres() {
        assertThat(waitsFor(fledLastNight(), "GET_NAV_ASSESSMENT")).contains("CLARIFY_NEW_ADDRESS");
        assertThat(waitsFor(fledLastNight().with("newAddressKnown", true), "GET_NAV_ASSESSMENT"))
                .doesNotContain("CLARIFY_NEW_ADDRESS");
    }

    @Test
    void childHasStepsOfTheirOwnAndNoneOfTheAdults() {
        Proposals proposals = pathway.propose(
                Norway.noFacts()
                        .with("isChild", true)
                        .with("hasStay", true)
                        .with("arrivedOn", TODAY)
                        .with("schoolAge", true)
                        .with("schoolingInterrupted", true),
                TODAY);

        assertThat(proposals.codes())
                .contains(
                        "MAP_THREATS",
                        "DECIDE_ON_REPORT",
                        "PREPARE_CHILD",
                        "HEAR_CHILD",
                        "ARRANGE_SCHOOLING_DURING_STAY");
        assertThat(proposals.list())
                .noneMatch(proposal -> proposal.step().place().forWhom() == ForWhom.ADULT);
    }

    @Test
    void womanWhoGoesBackIsMetWithAPlan() {
        Facts goesBack = Norway.noFacts()
                .with("hasStay", true)
                .with("returnsToPerpetrator", true)
                .with("destination", "BACK_TO_PERPETRATOR")
                .with("departurePlannedOn", TODAY.plusDays(3));

        Proposals proposals = pathway.propose(goesBack, TODAY);

        assertThat(proposals.codes()).contains("MAKE_RETURN_PLAN", "GIVE_RIGHTS_INFORMATION", "OFFER_FOLLOW_UP");
        assertThat(proposals.find("MAKE_RETURN_PLAN").orElseThrow().dueOn()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void onlyFactsThatCountedAreGivenAsReasons() {
        Facts facts = Norway.noFacts()
                .with("hasStay", true)
                .with("newPerpetratorContact", true)
                .with("realAndImmediateRisk", false);

        Proposal proposal =
                pathway.propose(facts, TODAY).find("CONSIDER_OTHER_CENTRE").orElseThrow();

        assertThat(proposal.because())
                .extracting(reason -> reason.text(Language.BOKMAL))
                .containsExactly("Bor på krisesenter: ja", "Voldsutøver oppsøker eller tar kontakt: ja");
    }

    @Test
    void whatIsNotKnownCanBeAReasonToo() {
        Proposal proposal = pathway.propose(Norway.noFacts().with("hasStay", true), TODAY)
                .find("MAP_THREATS")
                .orElseThrow();

        assertThat(proposal.because())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly("Lives at a crisis centre: yes", "Threats mapped: not recorded");
    }

    @Test
    void lawThatIsNotYetInForceIsNotProposed() {
        Facts facts = Norway.noFacts().with("needsPlace", true).with("disability", true);

        assertThat(pathway.propose(facts, LocalDate.of(2025, 12, 31)).codes()).doesNotContain("FIND_EQUAL_ALTERNATIVE");
        assertThat(pathway.propose(facts, LocalDate.of(2026, 1, 1)).codes()).contains("FIND_EQUAL_ALTERNATIVE");
    }

    @Test
    void nothingKnownMeansNothingProposed() {
        assertThat(pathway.propose(Norway.noFacts(), TODAY).list()).isEmpty();
    }

    @Test
    void misspeltFactsAndWrongValuesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Norway.noFacts().with("hasStayy", true));
        assertThatIllegalArgumentException().isThrownBy(() -> Norway.noFacts().with("hasStay", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Norway.noFacts().with("income", "LOTTERY"));
        assertThatIllegalArgumentException().isThrownBy(() -> Norway.noFacts().with("childrenWithHer", -1));
    }

    private List<String> waitsFor(Facts facts, String code) {
        return pathway.propose(facts, TODAY).find(code).orElseThrow().waitsFor();
    }
}
