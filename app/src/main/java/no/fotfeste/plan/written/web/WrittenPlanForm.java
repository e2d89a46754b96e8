package no.fotfeste.plan.written.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.plan.written.PlanKind;
import no.fotfeste.plan.written.PlanPart;
import no.fotfeste.plan.written.PlanStatus;
import no.fotfeste.plan.written.WrittenPlan;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;

/** Reads and fills the form of a written plan. */
final class WrittenPlanForm {

    private static final int LAST_VERSION = 1_000_000;

    private WrittenPlanForm() {}

    static Map<String, String> kept(WrittenPlan plan) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("standing", plan.exists() ? plan.standing().name() : "");
        plan.kind().parts().forEach(part -> kept.put(part.name(), plan.text(part)));
        kept.put("from", written(plan.from()));
        kept.put("review", written(plan.reviewOn()));
        kept.put("consented", plan.consented() ? "yes" : "");
        return kept;
    }

    private static String written(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The plan as it is written; nothing when something is wrong with it, and the form says what. */
    static Optional<WrittenPlan> read(PlanKind kind, Form form) {
        Optional<PlanStatus> standing = form.choice("standing", PlanStatus.class)
                .filter(chosen ->
                        kind == PlanKind.INDIVIDUAL || of(PlanKind.RETURN).contains(chosen));
        if (standing.isEmpty()) {
            form.refuse("standing", "plan.written.standing.missing");
        }
        Map<PlanPart, String> texts = new EnumMap<>(PlanPart.class);
        kind.parts().forEach(part -> {
            String text = form.text(part.name());
            if (!text.isBlank()) {
                texts.put(part, text);
            }
        });
        Optional<LocalDate> from = form.date("from");
        Optional<LocalDate> review = form.date("review");
        if (from.isPresent() && review.filter(day -> day.isBefore(from.get())).isPresent()) {
            form.refuse("review", "plan.written.review.early");
        }
        int version = form.value("version").equals("-1")
                ? -1
                : form.number("version", 0, LAST_VERSION).orElse(LAST_VERSION);
        return form.isFaulty()
                ? Optional.empty()
                : standing.map(chosen -> new WrittenPlan(
                        kind,
                        chosen,
                        from.orElse(null),
                        review.orElse(null),
                        form.ticked("consented"),
                        texts,
                        version,
                        null));
    }

    static List<Difference> differences(WrittenPlan now, Form form, Page page) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("standing", page.text("plan.written.standing." + now.kind()));
        now.kind().parts().forEach(part -> labels.put(part.name(), page.text("plan.part." + part)));
        labels.put("from", page.text("plan.written.from"));
        labels.put("review", page.text("plan.written.review"));
        return Difference.between(
                told(now.kind(), kept(now), page), Form.filled(told(now.kind(), form.all(), page)), labels);
    }

    /** The fields as they are read on the page. */
    private static Map<String, String> told(PlanKind kind, Map<String, String> fields, Page page) {
        Map<String, String> told = new LinkedHashMap<>(fields);
        of(kind).stream()
                .filter(standing -> standing.name().equals(fields.get("standing")))
                .forEach(standing -> told.put("standing", page.text("plan.standing." + kind + "." + standing)));
        return told;
    }

    static List<Choice> standings(PlanKind kind, Page page) {
        return of(kind).stream()
                .map(standing -> Choice.of(standing.name(), page.text("plan.standing." + kind + "." + standing)))
                .toList();
    }

    private static List<PlanStatus> of(PlanKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> Arrays.asList(PlanStatus.values());
            case RETURN -> List.of(PlanStatus.HERE, PlanStatus.DECLINED);
        };
    }

    /** What it still lacks, in words. */
    static List<String> missing(WrittenPlan plan, Page page) {
        return plan.missing().stream()
                .map(each -> page.text("plan.part." + each))
                .toList();
    }
}
