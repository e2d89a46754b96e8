package no.fotfeste.pathway;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A step that the facts ask for. People decide what becomes of it.
 *
 * @param because the facts that made its condition true
 * @param dueOn null where nothing says when, or the event it is counted from has no day yet
 * @param waitsFor the codes of the steps it waits for, as far as they are proposed too
 */
@PlainText
public record Proposal(
        Step step, List<Reason> because, @Nullable LocalDate dueOn, List<String> waitsFor) {

    public Proposal {
        because = List.copyOf(because);
        waitsFor = List.copyOf(waitsFor);
    }

    /** The code of the step. */
    public String code() {
        return step.code();
    }
}
