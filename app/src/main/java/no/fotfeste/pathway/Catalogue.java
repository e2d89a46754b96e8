package no.fotfeste.pathway;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.pathway.reading.CatalogueContent;
import no.fotfeste.pathway.reading.CatalogueFolder;
import no.fotfeste.pathway.reading.CatalogueReader;
import no.fotfeste.pathway.reading.MunicipalityReader;
import no.fotfeste.pathway.reading.ReadyStep;
import org.jspecify.annotations.Nullable;

/** The steps that law and practice ask for, with all they refer to: read once, checked as a whole, never changed after. */
public final class Catalogue {
    private static @Nullable Catalogue norway;

    private final CatalogueContent content;

    private Catalogue(CatalogueContent content) {
        this.content = content;
    }

    /** Which edition of the data this is. */
    @PlainText
    public record Version(String name, LocalDate issuedOn) {}

    /**
     * The catalogue that comes with the application.
     *
     * @throws CatalogueProblems if anything is wrong with it
     */
    public static synchronized Catalogue norway() {
        if (norway == null) {
            norway = new Catalogue(CatalogueReader.read(CatalogueFolder.norway()));
        }
        return norway;
    }

    /** Begins to read the catalogue that comes with the application, so that it is there when somebody asks. */
    public static void readAhead() {
        Thread.ofPlatform().name("pathway").daemon().start(() -> {
            try {
                norway();
            } catch (CatalogueProblems told) {
                // Whoever asks for it finds the same, and stops the start with it.
            }
        });
    }

    /**
     * The catalogue in a folder.
     *
     * @throws CatalogueProblems if anything is wrong with it
     */
    public static Catalogue in(Path folder) {
        return new Catalogue(CatalogueReader.read(CatalogueFolder.at(folder)));
    }

    /**
     * This catalogue with what one municipality has decided: who is responsible for a step, shorter or other time limits,
     * steps of its own. What the law sets cannot be made longer.
     *
     * @throws CatalogueProblems if anything is wrong in the folder
     */
    public Catalogue adaptedBy(Path municipalityFolder) {
        return new Catalogue(MunicipalityReader.read(content, CatalogueFolder.at(municipalityFolder)));
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
        return content.steps().stream().map(ReadyStep::step).toList();
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

    List<ReadyStep> readySteps() {
        return content.steps();
    }
}
