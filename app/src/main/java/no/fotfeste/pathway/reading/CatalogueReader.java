package no.fotfeste.pathway.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.kernel.Language;
import no.fotfeste.pathway.Catalogue;
import no.fotfeste.pathway.CatalogueContent;
import no.fotfeste.pathway.reading.StepReader.ReadStep;

/** Reads a whole catalogue. {@code catalogue.yaml} says which edition it is, in which languages, and in which files. */
public final class CatalogueReader {
    private static final String FILE = "catalogue.yaml";

    private final CatalogueFolder folder;
    private final ProblemCollector problems = new ProblemCollector();

    private CatalogueReader(CatalogueFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads the catalogue in a folder.
     *
     * @throws CatalogueProblems with everything that is wrong
     */
    public static Catalogue read(CatalogueFolder folder) {
        return new Catalogue(new CatalogueReader(folder).read());
    }

    private CatalogueContent read() {
        YamlEntry top = YamlFile.read(folder, FILE, problems).orElseThrow(this::stop);
        top.allow("version", "issuedOn", "languages", "steps");
        Set<Language> languages = EnumSet.noneOf(Language.class);
        Set<Language> reviewed = EnumSet.noneOf(Language.class);
        readLanguages(top, languages, reviewed);
        CodeListReader lists = new CodeListReader(folder, languages, problems);
        CatalogueContent content = new CatalogueContent(
                new Catalogue.Version(top.text("version"), top.day("issuedOn").orElse(LocalDate.EPOCH)),
                languages,
                reviewed,
                VocabularyReader.read(folder, languages, problems),
                lists.serviceTypes(),
                lists.laws(),
                lists.evidence(),
                List.of());
        if (content.serviceTypes().isEmpty()
                || content.laws().isEmpty()
                || content.evidence().isEmpty()) {
            top.problem("service-types.yaml, laws.yaml and evidence.yaml must each list something");
            throw stop();
        }
        List<ReadStep> steps = readSteps(top, new StepReader(content));
        new StepsCheck(steps, List.of()).check();
        problems.stopIfAny();
        return content.withSteps(steps.stream().map(ReadStep::step).toList());
    }

    private void readLanguages(YamlEntry top, Set<Language> languages, Set<Language> reviewed) {
        Map<String, Language> known = CodeReferences.byCode(EnumSet.allOf(Language.class));
        for (YamlEntry entry : top.entries("languages")) {
            entry.allow("code", "reviewed");
            Language language = known.get(entry.text("code"));
            if (language == null) {
                entry.problem("code", entry.text("code") + " is not a language of the application");
                continue;
            }
            languages.add(language);
            if (entry.yes("reviewed")) {
                reviewed.add(language);
            }
        }
        if (!languages.contains(Language.BOKMAL)) {
            top.problem("languages", "bokmål (nb) is missing: it is written first");
        }
    }

    private List<ReadStep> readSteps(YamlEntry top, StepReader reader) {
        List<ReadStep> steps = new ArrayList<>();
        for (String name : top.textList("steps")) {
            YamlFile.read(folder, name, problems).ifPresent(file -> {
                file.allow("steps");
                steps.addAll(reader.read(file));
            });
        }
        return steps;
    }

    private IllegalStateException stop() {
        problems.stopIfAny();
        return new IllegalStateException("stopped without a problem");
    }
}
