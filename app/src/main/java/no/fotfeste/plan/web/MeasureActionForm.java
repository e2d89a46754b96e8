package no.fotfeste.plan.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.conflict.ContactConflictService;
import no.fotfeste.plan.ClientAnswer;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureAction;
import no.fotfeste.plan.Owner;
import no.fotfeste.plan.WhyNot;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody wants to do with a measure. The fields of each turn have names of their own: all stand on one page. */
@Component
class MeasureActionForm {

    private final OwnerChoices owners;
    private final ContactConflictService conflicts;

    MeasureActionForm(OwnerChoices owners, ContactConflictService conflicts) {
        this.owners = owners;
        this.conflicts = conflicts;
    }

    /** The turn, or nothing when something in the form is wrong. */
    Optional<MeasureAction> read(OpenCase opened, MeasureAction.Kind kind, Form form, Measure measure, Page page) {
        MeasureAction turn = switch (kind) {
            case AGREE -> agree(opened, form, measure);
            case ASSIGN ->
                owner(opened, form, true)
                        .map(owner -> (MeasureAction) new MeasureAction.Assign(owner))
                        .orElse(null);
            case START -> new MeasureAction.Start();
            case RESUME -> new MeasureAction.Resume();
            case FINISH -> finish(form, page);
            case DECLINE -> decline(form);
            case CANCEL ->
                reason(form, MeasureAction.Kind.CANCEL)
                        .map(why -> (MeasureAction) new MeasureAction.Cancel(why, form.line("cancel-note")))
                        .orElse(null);
            case BLOCK ->
                reason(form, MeasureAction.Kind.BLOCK)
                        .map(why -> (MeasureAction) new MeasureAction.Block(why, form.line("block-note")))
                        .orElse(null);
            // These come with a request and its answer, not from this page.
            case PROPOSE, REQUEST, ACCEPT, REFUSE -> null;
        };
        return form.isFaulty() ? Optional.empty() : Optional.ofNullable(turn);
    }

    private @Nullable MeasureAction agree(OpenCase opened, Form form, Measure measure) {
        Optional<Owner> owner = owner(opened, form, false);
        Optional<LocalDate> due = form.date("due");
        if (due.isEmpty()) {
            form.refuse("due", "plan.measure.due.missing");
        }
        ClientAnswer answer = form.choice("answer", ClientAnswer.class).orElse(ClientAnswer.NOT_ASKED);
        return due.map(day -> new MeasureAction.Agree(owner.orElse(measure.owner()), day, answer))
                .orElse(null);
    }

    private static @Nullable MeasureAction finish(Form form, Page page) {
        LocalDate on = form.date("on").orElse(page.today());
        if (on.isAfter(page.today())) {
            form.refuse("on", "plan.measure.on.later");
        }
        return new MeasureAction.Finish(on, form.text("outcome"));
    }

    private static @Nullable MeasureAction decline(Form form) {
        String note = form.line("decline-note");
        return reason(form, MeasureAction.Kind.DECLINE)
                .map(why -> new MeasureAction.Decline(
                        why, note, why == WhyNot.CLIENT_DOES_NOT_WANT ? ClientAnswer.DECLINED : ClientAnswer.NOT_ASKED))
                .orElse(null);
    }

    private Optional<Owner> owner(OpenCase opened, Form form, boolean required) {
        String sent = form.line("owner");
        if (sent.isEmpty()) {
            if (required) {
                form.refuse("owner", "plan.measure.owner.missing");
            }
            return Optional.empty();
        }
        Optional<Owner> owner = owners.owner(sent);
        if (owner.isEmpty()) {
            form.refuse("owner", "plan.measure.owner.unknown");
        }
        if (owner.isPresent() && conflicts.isIn(opened, owner.get().contact())) {
            form.refuse("owner", "plan.measure.owner.conflict");
        }
        return owner;
    }

    private static Optional<WhyNot> reason(Form form, MeasureAction.Kind kind) {
        String field = kind.name().toLowerCase(Locale.ROOT) + "-reason";
        Optional<WhyNot> reason = form.choice(field, WhyNot.class).filter(WhyNot.of(kind)::contains);
        if (reason.isEmpty()) {
            form.refuse(field, "plan.measure.reason.missing");
        }
        return reason;
    }
}
