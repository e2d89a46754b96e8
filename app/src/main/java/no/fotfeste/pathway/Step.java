package no.fotfeste.pathway;

import java.util.List;
import java.util.Optional;
import no.fotfeste.kernel.Language;
import no.fotfeste.kernel.PlainText;

/**
 * Something that law or practice asks for when certain facts are at hand.
 *
 * @param code names the step through all its versions
 * @param version counts up when the law or the practice behind it changes
 * @param inForce when this version is proposed
 * @param responsible the kind of service that answers for it unless people decide otherwise
 * @param condition on the facts of the {@link Vocabulary}
 * @param monotone whether learning more can never take it away
 * @param waitsFor the codes of the steps that must be done first, where they apply
 * @param evidence what shows that it is done
 */
@PlainText
public record Step(
        String code,
        int version,
        InForce inForce,
        Place place,
        ServiceKind responsible,
        StepCondition condition,
        boolean monotone,
        Optional<Due> due,
        List<String> waitsFor,
        Evidence evidence,
        Grounds grounds,
        StepTexts texts) {

    public Step {
        waitsFor = List.copyOf(waitsFor);
    }

    /** Where in a plan it belongs, and in whose. */
    public record Place(Track track, Milestone milestone, ForWhom forWhom) {}

    /**
     * What it rests on.
     *
     * @param basis the provisions
     * @param sources lines of the reports it comes from ({@code N:} NORCE 2022, {@code M:} NIM 2024) and rules drawn from them
     */
    @PlainText
    public record Grounds(List<Basis> basis, List<String> sources) {

        public Grounds {
            basis = List.copyOf(basis);
            sources = List.copyOf(sources);
        }
    }

    /** What is to be done, short. */
    public String title(Language language) {
        return texts.title().in(language);
    }

    /** What and why, to those who help. */
    public String textForStaff(Language language) {
        return texts.staff().in(language);
    }

    /** What and why, to the person it is about. */
    public String textForClient(Language language) {
        return texts.client().in(language);
    }

    /** Whether somebody who knows the language and the field has read the texts in it. */
    public boolean isReviewedIn(Language language) {
        return texts.reviewed().contains(language);
    }

    /** The same step with another responsible service. */
    public Step withResponsible(ServiceKind other) {
        return new Step(
                code, version, inForce, place, other, condition, monotone, due, waitsFor, evidence, grounds, texts);
    }

    /** The same step with another time limit. */
    public Step withDue(Due other) {
        Optional<Due> limit = Optional.of(other);
        return new Step(
                code,
                version,
                inForce,
                place,
                responsible,
                condition,
                monotone,
                limit,
                waitsFor,
                evidence,
                grounds,
                texts);
    }
}
