package no.fotfeste.interpreting.web;

import gg.jte.Content;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.ContactQuestion;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.interpreting.Assessment;
import no.fotfeste.interpreting.Assessment.Outcome;
import no.fotfeste.interpreting.AssessmentRepository;
import no.fotfeste.interpreting.Mode;
import no.fotfeste.interpreting.rule.CentreRules;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Asks at every contact with somebody of another language whether there was an interpreter, and if not, why. */
@Component
class InterpreterQuestion implements ContactQuestion {

    private static final String OUTCOME = "interpreter";
    private static final String MODE = "interpreterMode";
    private static final String REASON = "interpreterReason";

    private final AssessmentRepository assessments;
    private final CentreRules rules;
    private final Fragments fragments;
    private final Clock clock;

    InterpreterQuestion(AssessmentRepository assessments, CentreRules rules, Fragments fragments, Clock clock) {
        this.assessments = assessments;
        this.rules = rules;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public Optional<Content> ask(OpenCase opened, ClientCase client, Form form, Page page) {
        if (!AssessmentRepository.languagesDiffer(client.language())) {
            return Optional.empty();
        }
        boolean always = isAlways(opened);
        return Optional.of(fragments.of(
                "interpreting/question",
                Map.of(
                        "page",
                        page,
                        "form",
                        form,
                        "language",
                        SpokenLanguages.name(page, client.language()),
                        "always",
                        always,
                        "outcomes",
                        outcomes(always, page),
                        "modes",
                        modes(page))));
    }

    static List<Choice> modes(Page page) {
        return Arrays.stream(Mode.values())
                .map(mode -> Choice.of(mode.name(), page.text("interpreting.mode." + mode.name())))
                .toList();
    }

    private static List<Choice> outcomes(boolean always, Page page) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> !always || outcome != Outcome.NOT_NEEDED)
                .map(outcome -> Choice.of(outcome.name(), page.text("interpreting.outcome." + outcome.name())))
                .toList();
    }

    @Override
    public void check(OpenCase opened, ClientCase client, Form form) {
        if (!AssessmentRepository.languagesDiffer(client.language())) {
            return;
        }
        Optional<Outcome> outcome = form.choice(OUTCOME, Outcome.class);
        if (outcome.isEmpty()) {
            form.refuse(OUTCOME, "interpreting.question.missing");
            return;
        }
        if (outcome.get() == Outcome.NOT_NEEDED && isAlways(opened)) {
            form.refuse(OUTCOME, "interpreting.question.always");
        }
        if (outcome.get().hasInterpreter() && form.choice(MODE, Mode.class).isEmpty()) {
            form.refuse(MODE, "interpreting.question.mode.missing");
        }
        if (outcome.get().needsReason()) {
            form.line(REASON, "interpreting.question.reason.missing");
        }
    }

    @Override
    public void keep(OpenCase opened, ClientCase client, Form form) {
        if (!AssessmentRepository.languagesDiffer(client.language())) {
            return;
        }
        form.choice(OUTCOME, Outcome.class)
                .map(outcome -> new Assessment(
                        clock.instant(),
                        client.language(),
                        outcome,
                        outcome.hasInterpreter() ? form.choice(MODE, Mode.class).orElse(Mode.PRESENT) : null,
                        outcome.needsReason() ? form.line(REASON) : ""))
                .ifPresent(made -> assessments.add(opened, made));
    }

    private boolean isAlways(OpenCase opened) {
        return opened.viewer().map(Viewer::body).filter(rules::always).isPresent();
    }
}
