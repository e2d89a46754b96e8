package no.fotfeste.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.kernel.PlainText;

/** The steps that law and practice ask for, with all they refer to: read once, checked as a whole, never changed after. */
public final class Catalogue {
    private final CatalogueContent content;

    public Catalogue(CatalogueContent content) {
        this.content = content;
    }

    /** Which edition of the data this is. */
    @PlainText
    public record Version(String name, LocalDate issuedOn) {}

    /** All that it holds. */
    public CatalogueContent content() {
        return content;
    }

    /** Which edition of the data this is. */
    public Version version() {
        return content.version();
    }

    /** The facts that conditions can ask about. */
    public Vocabulary vocabulary() {
        return content.vocabulary();
    }

    /** The kinds of service by code, in the order of the file. */
    public Map<String, ServiceKind> serviceTypes() {
        return content.serviceTypes();
    }

    /** All steps in all their versions, in the order of the files. */
    public List<Step> steps() {
        return content.steps();
    }

    /** The version of a step that is in force on a day. */
    public Optional<Step> step(String code, LocalDate day) {
        return steps().stream()
                .filter(step -> step.code().equals(code) && step.inForce().includes(day))
                .findFirst();
    }

    /** One version of a step, also when it is no longer in force: what people decided on an older text stays readable. */
    public Optional<Step> step(String code, int version) {
        return steps().stream()
                .filter(step -> step.code().equals(code) && step.version() == version)
                .findFirst();
    }
}
