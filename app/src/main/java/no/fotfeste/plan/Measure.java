package no.fotfeste.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Language;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Reason;
import no.fotfeste.pathway.Step;
import no.fotfeste.pathway.Track;
import org.jspecify.annotations.Nullable;

/**
 * A measure: one thing to be done, with one owner, one date and one state. It knows what each action makes of it ({@link #apply})
 * and reads no clock and no database. Never goes to a log, a title or an event.
 *
 * @param waitsFor what must be done first
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Measure(
        MeasureId id, Subject subject, Progress progress, Agreement agreement, Set<MeasureId> waitsFor, int version) {

    public Measure {
        waitsFor = Set.copyOf(waitsFor);
    }

    /**
     * What it is about.
     *
     * @param step the step of the catalogue it comes from, or null for one of the person's own
     * @param ownTitle the title of one of the person's own, or null
     * @param service the kind of service that answers for it unless people decide otherwise
     * @param because the facts that made the catalogue propose it
     */
    public record Subject(
            @Nullable Step step,
            @Nullable Secret<String> ownTitle,
            Track track,
            Milestone milestone,
            ServiceType service,
            List<Reason> because,
            Instant proposedAt) {

        public Subject {
            because = List.copyOf(because);
        }
    }

    /**
     * How far it has come.
     *
     * @param since since when it is in this state
     * @param reason why it does not go on, or null
     * @param note what somebody wrote beside the reason, or empty
     * @param outcome what came of it, or empty
     */
    public record Progress(
            MeasureState state,
            Instant since,
            @Nullable WhyNot reason,
            Secret<String> note,
            @Nullable LocalDate doneOn,
            Secret<String> outcome) {

        private Progress to(MeasureState next, Instant now) {
            return new Progress(next, next == state ? since : now, reason, note, doneOn, outcome);
        }

        private Progress because(WhyNot why, Secret<String> words) {
            return new Progress(state, since, why, words, doneOn, outcome);
        }

        private Progress withoutReason() {
            return new Progress(state, since, null, Secret.of(""), doneOn, outcome);
        }

        private Progress done(LocalDate on, Secret<String> came) {
            return new Progress(state, since, null, Secret.of(""), on, came);
        }
    }

    /**
     * What is agreed with the client and with whoever does it.
     *
     * @param unownedSince since when nobody owns it, or null when somebody does
     */
    public record Agreement(
            @Nullable Owner owner,
            @Nullable Instant unownedSince,
            ClientAnswer answer,
            @Nullable LocalDate dueOn) {

        private Agreement ownedBy(@Nullable Owner next, Instant now) {
            Instant unowned = owner == null && unownedSince != null ? unownedSince : now;
            return new Agreement(next, next == null ? unowned : null, answer, dueOn);
        }

        private Agreement answered(ClientAnswer said) {
            return new Agreement(owner, unownedSince, said, dueOn);
        }

        private Agreement dueOn(LocalDate day) {
            return new Agreement(owner, unownedSince, answer, day);
        }
    }

    /**
     * The measure after an action.
     *
     * @throws NotPossibleNow if its state does not allow the action
     */
    public Measure apply(MeasureAction action, Instant now) {
        MeasureState next = state().after(action.kind()).orElseThrow(() -> new NotPossibleNow(state(), action.kind()));
        Progress moved = progress.to(next, now);
        Agreement kept = agreement.ownedBy(owner(), now);
        return switch (action) {
            case MeasureAction.Agree agreed ->
                with(
                        moved.withoutReason(),
                        kept.ownedBy(agreed.owner() == null ? owner() : agreed.owner(), now)
                                .answered(agreed.answer())
                                .dueOn(agreed.dueOn()));
            case MeasureAction.Assign assigned -> with(moved, kept.ownedBy(assigned.owner(), now));
            case MeasureAction.Request asked -> {
                requireOwner(asked);
                yield with(moved.withoutReason(), kept);
            }
            case MeasureAction.Accept accepted ->
                with(moved, kept.ownedBy(named(requireOwner(accepted), accepted.named()), now));
            case MeasureAction.Refuse refused ->
                with(moved.because(WhyNot.SERVICE_SAID_NO, refused.note()), kept.ownedBy(null, now));
            case MeasureAction.Start started -> {
                requireOwner(started);
                yield with(moved.withoutReason(), kept);
            }
            case MeasureAction.Finish finished -> with(moved.done(finished.on(), finished.outcome()), kept);
            case MeasureAction.Decline declined ->
                with(moved.because(declined.reason(), declined.note()), kept.answered(declined.answer()));
            case MeasureAction.Cancel cancelled -> with(moved.because(cancelled.reason(), cancelled.note()), kept);
            case MeasureAction.Block blocked -> with(moved.because(blocked.reason(), blocked.note()), kept);
            case MeasureAction.Resume resumed -> with(moved.withoutReason(), kept);
        };
    }

    private Measure with(Progress moved, Agreement agreed) {
        return new Measure(id, subject, moved, agreed, waitsFor, version);
    }

    private Owner requireOwner(MeasureAction action) {
        Owner owner = owner();
        if (owner == null) {
            throw new NotPossibleNow(state(), action.kind());
        }
        return owner;
    }

    private static Owner named(Owner owner, ContactId named) {
        return new Owner(owner.body(), named);
    }

    /** What is to be done, short. */
    public String title(Language language) {
        Step step = step();
        if (step != null) {
            return step.title(language);
        }
        return subject.ownTitle() == null ? "" : subject.ownTitle().reveal();
    }

    /** The step of the catalogue it comes from, or null for one of the person's own. */
    public @Nullable Step step() {
        return subject.step();
    }

    /** The code of the step of the catalogue; nothing for one of the person's own. */
    public Optional<String> stepCode() {
        return Optional.ofNullable(step()).map(Step::code);
    }

    /** How far it has come. */
    public MeasureState state() {
        return progress.state();
    }

    /** Who answers for it, or null when nobody does. */
    public @Nullable Owner owner() {
        return agreement.owner();
    }

    /** When it should be done, or null. */
    public @Nullable LocalDate dueOn() {
        return agreement.dueOn();
    }

    /** Whether anything remains to be done. */
    public boolean isOpen() {
        return state().isOpen();
    }

    /** Whether it remains to be done and nobody answers for it. */
    public boolean nobodyOwns() {
        return owner() == null && isOpen();
    }

    @Override
    public String toString() {
        return "measure " + id + " " + state();
    }
}
