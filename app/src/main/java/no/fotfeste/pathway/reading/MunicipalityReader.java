package no.fotfeste.pathway.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.fotfeste.pathway.Catalogue;
import no.fotfeste.pathway.CatalogueContent;
import no.fotfeste.pathway.Due;
import no.fotfeste.pathway.ServiceKind;
import no.fotfeste.pathway.Step;
import no.fotfeste.pathway.reading.StepReader.ReadStep;

/** Reads {@code municipality.yaml}: who is responsible here, other time limits, steps of the municipality's own. */
public final class MunicipalityReader {
    private static final String FILE = "municipality.yaml";

    /** Months differ in length, so two periods are compared from one and the same day. */
    private static final LocalDate COMPARED_FROM = LocalDate.of(2026, 1, 1);

    private final List<Step> steps;
    private final CatalogueContent common;

    private MunicipalityReader(CatalogueContent common) {
        this.common = common;
        this.steps = new ArrayList<>(common.steps());
    }

    /**
     * The common catalogue as one municipality uses it: who is responsible for a step, shorter or other time limits, steps of its
     * own. What the law sets cannot be made longer.
     *
     * @throws CatalogueProblems with everything that is wrong
     */
    public static Catalogue read(Catalogue common, CatalogueFolder folder) {
        ProblemCollector problems = new ProblemCollector();
        MunicipalityReader reader = new MunicipalityReader(common.content());
        YamlFile.read(folder, FILE, problems).ifPresent(reader::readTop);
        problems.stopIfAny();
        return new Catalogue(common.content().withSteps(reader.steps));
    }

    private void readTop(YamlEntry top) {
        top.allow("municipality", "responsible", "due", "steps");
        if (!top.text("municipality").matches("[0-9]{4}")) {
            top.problem("municipality", "the number of a municipality has four digits");
        }
        top.entries("responsible").forEach(this::readResponsible);
        top.entries("due").forEach(this::readDue);
        readOwnSteps(top);
    }

    private void readResponsible(YamlEntry entry) {
        entry.allow("step", "is");
        ServiceKind other = CodeReferences.find(entry, "is", common.serviceTypes(), "service type");
        change(entry, step -> step.withResponsible(other));
    }

    private void readDue(YamlEntry entry) {
        entry.allow("step", "period");
        Optional<Period> period = StepReader.period(entry, "period");
        period.ifPresent(length -> change(entry, step -> withPeriod(entry, step, length)));
    }

    private static Step withPeriod(YamlEntry entry, Step step, Period period) {
        if (step.due().isEmpty()) {
            entry.problem("step", step.code() + " has no time limit to change");
            return step;
        }
        Due due = step.due().get();
        if (due.setByLaw() && isLater(due, period)) {
            entry.problem(
                    "period", "the law sets " + due.period() + " for " + step.code() + "; it cannot be made longer");
            return step;
        }
        return step.withDue(new Due(period, due.side(), due.event(), due.setByLaw()));
    }

    /** More time after an event, or less time before it, both mean a later day. */
    private static boolean isLater(Due due, Period period) {
        LocalDate now = COMPARED_FROM.plus(due.period());
        LocalDate then = COMPARED_FROM.plus(period);
        return due.side() == Due.Side.AFTER ? then.isAfter(now) : then.isBefore(now);
    }

    private void change(YamlEntry entry, UnaryOperator<Step> change) {
        String code = entry.text("step");
        boolean found = false;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.code().equals(code)) {
                steps.set(i, change.apply(step));
                found = true;
            }
        }
        if (!found) {
            entry.problem("step", "there is no step called " + code);
        }
    }

    private void readOwnSteps(YamlEntry top) {
        Set<String> taken = common.steps().stream().map(Step::code).collect(Collectors.toSet());
        List<ReadStep> own = new StepReader(common).read(top);
        for (ReadStep read : own) {
            if (taken.contains(read.step().code())) {
                read.entry()
                        .problem(
                                "code",
                                "the common catalogue has a step called "
                                        + read.step().code());
            }
        }
        new StepsCheck(own, common.steps()).check();
        own.forEach(read -> steps.add(read.step()));
    }
}
