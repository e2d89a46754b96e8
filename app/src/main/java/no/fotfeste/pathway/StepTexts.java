package no.fotfeste.pathway;

import java.util.Set;
import no.fotfeste.kernel.Language;

/**
 * How a step is put into words.
 *
 * @param title what is to be done, short; for everybody
 * @param staff what and why, to those who help
 * @param client the same to the person it is about, or to the child
 * @param reviewed the languages in which somebody who knows the language and the field has read these texts
 */
public record StepTexts(LocalizedText title, LocalizedText staff, LocalizedText client, Set<Language> reviewed) {

    public StepTexts {
        reviewed = Set.copyOf(reviewed);
    }
}
