package no.fotfeste.pathway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.kernel.Language;
import no.fotfeste.kernel.PlainText;

/**
 * All that a catalogue holds.
 *
 * @param languages the languages every text must be in
 * @param reviewed those of them in which all texts have been read by somebody who knows the language and the field
 */
@PlainText
public record CatalogueContent(
        Catalogue.Version version,
        Set<Language> languages,
        Set<Language> reviewed,
        Vocabulary vocabulary,
        Map<String, ServiceKind> serviceTypes,
        Map<String, Law> laws,
        Map<String, Evidence> evidence,
        List<Step> steps) {

    /** The same with other steps. */
    public CatalogueContent withSteps(List<Step> others) {
        return new CatalogueContent(
                version, languages, reviewed, vocabulary, serviceTypes, laws, evidence, List.copyOf(others));
    }
}
