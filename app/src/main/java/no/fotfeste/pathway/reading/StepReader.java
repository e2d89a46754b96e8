package no.fotfeste.pathway.reading;

import java.time.DateTimeException;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.kernel.Language;
import no.fotfeste.pathway.Basis;
import no.fotfeste.pathway.CatalogueContent;
import no.fotfeste.pathway.Due;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.FactType;
import no.fotfeste.pathway.ForWhom;
import no.fotfeste.pathway.InForce;
import no.fotfeste.pathway.Law;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Step;
import no.fotfeste.pathway.StepCondition;
import no.fotfeste.pathway.StepTexts;
import no.fotfeste.pathway.Track;
import no.fotfeste.pathway.condition.CompiledCondition;
import no.fotfeste.pathway.condition.ConditionCompiler;
import no.fotfeste.pathway.condition.ConditionError;

/** Reads the steps of a file, with all they refer to. */
final class StepReader {
    private final CatalogueContent content;
    private final ConditionCompiler compiler;

    /** @param content everything but the steps */
    StepReader(CatalogueContent content) {
        this.content = content;
        this.compiler = new ConditionCompiler(content.vocabulary());
    }

    List<ReadStep> read(YamlEntry file) {
        return file.entries("steps").stream().map(this::step).toList();
    }

    /** A step with the place it was read from. */
    record ReadStep(Step step, YamlEntry entry) {}

    private ReadStep step(YamlEntry entry) {
        entry.allow(
                "code",
                "version",
                "inForce",
                "track",
                "milestone",
                "for",
                "responsible",
                "when",
                "monotone",
                "due",
                "waitsFor",
                "evidence",
                "basis",
                "sources",
                "title",
                "staff",
                "client",
                "reviewed");
        String code = entry.text("code");
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            entry.problem("code", "the code of a step is written LIKE_THIS, not " + code);
        }
        Step step = new Step(
                code,
                entry.number("version", 1),
                entry.has("inForce") ? period(entry.entry("inForce")) : InForce.ALWAYS,
                new Step.Place(
                        entry.oneOf("track", Track.class),
                        entry.oneOf("milestone", Milestone.class),
                        entry.oneOf("for", ForWhom.class)),
                CodeReferences.find(entry, "responsible", content.serviceTypes(), "service type"),
                condition(entry),
                entry.yes("monotone"),
                entry.has("due") ? due(entry.entry("due")) : Optional.empty(),
                entry.textList("waitsFor"),
                CodeReferences.find(entry, "evidence", content.evidence(), "kind of evidence"),
                new Step.Grounds(
                        entry.entries("basis").stream().map(this::basis).toList(), sources(entry)),
                texts(entry));
        return new ReadStep(step, entry);
    }

    /** The condition; with the problem noted, one that is always true if it is broken, so that the step still counts as a step. */
    private StepCondition condition(YamlEntry entry) {
        try {
            CompiledCondition condition = compiler.compile(entry.text("when"));
            if (entry.yes("monotone") && !condition.isMonotone()) {
                entry.problem("monotone", "learning more can take this step away, so it is not monotone");
            }
            return condition;
        } catch (ConditionError wrong) {
            entry.problem("when", wrong.reason());
            return compiler.always();
        }
    }

    private Optional<Due> due(YamlEntry entry) {
        entry.allow("period", "after", "before", "setByLaw");
        Optional<Period> period = period(entry, "period");
        if (entry.has("after") == entry.has("before")) {
            entry.problem("a time limit is counted either after or before an event");
            return Optional.empty();
        }
        Due.Side side = entry.has("after") ? Due.Side.AFTER : Due.Side.BEFORE;
        String key = side == Due.Side.AFTER ? "after" : "before";
        String event = entry.text(key);
        Optional<Fact> fact = content.vocabulary().find(event);
        if (fact.isEmpty() || fact.get().type() != FactType.DAY) {
            entry.problem(key, event + " is not a fact of type DAY");
        }
        boolean setByLaw = entry.yes("setByLaw");
        return period.map(length -> new Due(length, side, event, setByLaw));
    }

    static Optional<Period> period(YamlEntry entry, String key) {
        String written = entry.text(key);
        try {
            Period period = Period.parse(written);
            if (period.isNegative()) {
                entry.problem(key, "a period cannot be negative: " + written);
            }
            return Optional.of(period);
        } catch (DateTimeException notAPeriod) {
            entry.problem(key, key + " must be a period such as P7D or P3M, not " + written);
            return Optional.empty();
        }
    }

    private static InForce period(YamlEntry entry) {
        entry.allow("from", "to");
        return entry.inForce();
    }

    private Basis basis(YamlEntry entry) {
        entry.allow("law", "section", "from", "to", "checkedOn");
        Law law = CodeReferences.find(entry, "law", content.laws(), "Act");
        if (!entry.keys().contains("checkedOn")) {
            entry.problem("checkedOn is missing: write null when nobody has compared it with Lovdata");
        }
        return new Basis(
                law,
                entry.optionalText("section").orElse(null),
                entry.inForce(),
                entry.day("checkedOn").orElse(null));
    }

    private static List<String> sources(YamlEntry entry) {
        List<String> sources = entry.textList("sources");
        if (sources.isEmpty()) {
            entry.problem("sources is missing: every step says where it comes from");
        }
        for (String source : sources) {
            if (!source.matches("[NM]:[0-9]+(-[0-9]+)?|BR-[0-9]{2}|W-[0-9]{2}|W[0-9]{2}|LAW|PRACTICE")) {
                entry.problem("sources", "the source " + source + " is not written as N:12-34, M:12-34, BR-01 or W-08");
            }
        }
        return sources;
    }

    private StepTexts texts(YamlEntry entry) {
        Set<Language> languages = content.languages();
        Set<Language> reviewed = EnumSet.noneOf(Language.class);
        reviewed.addAll(content.reviewed());
        Map<String, Language> byCode = CodeReferences.byCode(languages);
        for (String code : entry.textList("reviewed")) {
            Language language = byCode.get(code);
            if (language == null) {
                entry.problem("reviewed", code + " is not a language of this catalogue");
            } else {
                reviewed.add(language);
            }
        }
        return new StepTexts(
                entry.texts("title", languages),
                entry.texts("staff", languages),
                entry.texts("client", languages),
                reviewed);
    }
}
