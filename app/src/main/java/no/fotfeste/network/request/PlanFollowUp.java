package no.fotfeste.network.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Language;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.MeasureState;
import no.fotfeste.plan.NoSuchMeasure;
import no.fotfeste.plan.NotPossibleNow;
import no.fotfeste.plan.Owner;
import no.fotfeste.plan.PlanService;
import no.fotfeste.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the plan in line with what has been asked and answered. Where people have decided otherwise meanwhile, theirs stands. */
@Component
class PlanFollowUp {

    private static final int DAYS_UNTIL_DUE = 14;

    private final PlanService plans;
    private final Texts texts;
    private final Clock clock;

    PlanFollowUp(PlanService plans, Texts texts, Clock clock) {
        this.plans = plans;
        this.texts = texts;
        this.clock = clock;
    }

    /** The one who is asked owns the measure, and has been asked. Without a person there, nobody owns it yet. */
    void asked(OpenCase opened, NewRequest what) {
        MeasureId measure = what.measure();
        ContactId contact = what.contact();
        if (measure != null && contact != null) {
            asked(opened, measure, new Owner(what.receiver(), contact), what.wishedOn());
        }
    }

    /** What an answer means for the measure. */
    void answered(OpenCase opened, Request request, RequestState answer) {
        MeasureId measure = request.measure();
        if (measure == null) {
            return;
        }
        try {
            switch (answer) {
                case ACCEPTED ->
                    request.last(RequestEvent.Kind.ACCEPTED)
                            .ifPresent(accepted -> accepted(opened, request, measure, accepted));
                case DECLINED ->
                    request.last(RequestEvent.Kind.DECLINED)
                            .ifPresent(declined -> plans.declined(opened, measure, reason(declined)));
                case COMPLETED ->
                    plans.completed(
                            opened,
                            measure,
                            request.last(RequestEvent.Kind.COMPLETED)
                                    .map(said -> said.text().reveal())
                                    .orElse(""));
                case SENT, DELIVERED, OPENED, RECALLED -> {}
            }
        } catch (NotPossibleNow | NoSuchMeasure decidedOtherwise) {
            return;
        }
    }

    private void accepted(OpenCase opened, Request request, MeasureId measure, RequestEvent accepted) {
        ContactId person = accepted.contact();
        if (person == null) {
            return;
        }
        Measure now = plans.measure(opened, measure);
        if (now.state() != MeasureState.REQUESTED || now.owner() == null) {
            asked(opened, measure, new Owner(request.receiver(), person), request.wishedOn());
        }
        plans.accepted(opened, measure, person);
    }

    private void asked(OpenCase opened, MeasureId id, Owner owner, @Nullable LocalDate wishedOn) {
        try {
            Measure measure = plans.measure(opened, id);
            if (measure.state() == MeasureState.PROPOSED) {
                LocalDate due = Optional.ofNullable(wishedOn)
                        .or(() -> Optional.ofNullable(measure.dueOn()))
                        .orElseGet(() -> LocalDate.now(clock).plusDays(DAYS_UNTIL_DUE));
                plans.agree(opened, id, owner, due);
            } else if (!owner.equals(measure.owner())) {
                plans.assign(opened, id, owner);
            }
            plans.requested(opened, id);
        } catch (NotPossibleNow | NoSuchMeasure decidedOtherwise) {
            return;
        }
    }

    private String reason(RequestEvent declined) {
        DeclineReason reason = declined.reason() == null ? DeclineReason.OTHER : declined.reason();
        String words = texts.text(Language.BOKMAL, "network.reason." + reason.name());
        return declined.text().reveal().isEmpty()
                ? words
                : words + ". " + declined.text().reveal();
    }
}
