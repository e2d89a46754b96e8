package no.fotfeste.plan.queue;

import java.time.Instant;
import java.time.LocalDate;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Language;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Step;
import no.fotfeste.plan.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * A measure on the board of somebody who follows several cases.
 *
 * @param unownedSince since when nobody owns it, or null when somebody does
 * @param alike how many there are of its kind in all, also those the board has no room for
 */
public record MeasureQueueLine(
        CaseId caseId,
        MeasureId measure,
        @Nullable Step step,
        @Nullable Secret<String> ownTitle,
        @Nullable LocalDate dueOn,
        @Nullable Instant unownedSince,
        long alike) {

    /** What is to be done, short. */
    public String title(Language language) {
        if (step != null) {
            return step.title(language);
        }
        return ownTitle == null ? "" : ownTitle.reveal();
    }
}
