package no.fotfeste.documents.intake;

import java.io.InputStream;
import java.time.Duration;
import java.util.function.Function;
import no.fotfeste.documents.intake.IntakeResult.Reason;
import no.fotfeste.documents.intake.IntakeResult.Refused;
import no.fotfeste.web.Turns;
import no.fotfeste.web.TurnsOfEach;

/**
 * Looks at files from outside. Each is opened in a process of its own that holds nothing else, has a limit of memory and of time, and
 * ends with it; one at a time, and each person has one turn.
 */
public final class Intake {

    private static final int IN_LINE = 12;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final long largest;
    private final Function<InputStream, IntakeResult> opening;
    private final Turns turns = new Turns(1, IN_LINE, LONGEST_WAIT);
    private final TurnsOfEach ofEach = TurnsOfEach.oneAtATime();

    /** @param largest how many bytes a file may have, before and after it is written anew */
    public Intake(long largest) {
        this(largest, new CleaningProcess(largest)::clean);
    }

    Intake(long largest, Function<InputStream, IntakeResult> opening) {
        this.largest = largest;
        this.opening = opening;
    }

    /**
     * Reads its kind from the content, takes away all that one does not see, and writes it anew.
     *
     * @param content is not held here, but given on as it is read
     * @param length in bytes
     * @param account of whoever sends it
     * @throws no.fotfeste.web.NoTurn when they have sent another that is not done, or too many wait
     */
    public IntakeResult look(InputStream content, long length, String account) {
        if (length == 0) {
            return new Refused(Reason.EMPTY);
        }
        if (length > largest) {
            return new Refused(Reason.TOO_LARGE);
        }
        try (Turns.Turn _ = ofEach.take(account);
                Turns.Turn _ = turns.take()) {
            return opening.apply(content);
        }
    }
}
