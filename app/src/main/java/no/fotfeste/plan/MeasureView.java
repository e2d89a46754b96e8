package no.fotfeste.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.Language;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Reason;
import no.fotfeste.pathway.Step;
import no.fotfeste.pathway.Track;
import org.jspecify.annotations.Nullable;

/**
 * A measure as who opened the case reads it. Never goes to a log, a title or an event.
 *
 * @param step the step of the catalogue it comes from, or null for one of the person's own
 * @param ownTitle the title of one of the person's own, or null
 * @param service the kind of service that answers for it unless people decide otherwise
 * @param because the facts that made the catalogue propose it
 * @param unownedSince since when nobody owns it, or null when somebody does
 * @param note what somebody wrote beside the reason, or empty
 * @param outcome what came of it, or empty
 * @param waitsFor what must be done first
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record MeasureView(
        MeasureId id,
        @Nullable Step step,
        @Nullable String ownTitle,
        Track track,
        Milestone milestone,
        ServiceType service,
        List<Reason> because,
        MeasureState state,
        Instant stateSince,
        @Nullable Owner owner,
        @Nullable Instant unownedSince,
        ClientAnswer answer,
        @Nullable LocalDate dueOn,
        @Nullable WhyNot reason,
        String note,
        @Nullable LocalDate doneOn,
        String outcome,
        Instant proposedAt,
        Set<MeasureId> waitsFor,
        int version) {

    public MeasureView {
        because = List.copyOf(because);
        waitsFor = Set.copyOf(waitsFor);
    }

    /** What is to be done, short. */
    public String title(Language language) {
        if (step != null) {
            return step.title(language);
        }
        return ownTitle == null ? "" : ownTitle;
    }

    /** The code of the step of the catalogue; nothing for one of the person's own. */
    public Optional<String> stepCode() {
        return Optional.ofNullable(step).map(Step::code);
    }

    /** Whether anything remains to be done. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it remains to be done and nobody answers for it. */
    public boolean nobodyOwns() {
        return owner == null && isOpen();
    }

    @Override
    public String toString() {
        return "measure " + id + " " + state;
    }
}
