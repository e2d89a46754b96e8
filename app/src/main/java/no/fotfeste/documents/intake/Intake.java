package no.fotfeste.documents.intake;

import java.util.concurrent.Semaphore;
import no.fotfeste.documents.intake.IntakeResult.Reason;
import no.fotfeste.documents.intake.IntakeResult.Refused;

/** Looks at files from outside, one at a time: a large picture takes much memory while it is open. */
public final class Intake {

    private final long largest;
    private final Semaphore turn = new Semaphore(1, true);

    /** @param largest how many bytes a file may have, before and after it is written anew */
    public Intake(long largest) {
        this.largest = largest;
    }

    /** Reads its kind from the content, takes away all that one does not see, and writes it anew. */
    public IntakeResult look(byte[] content) {
        if (content.length == 0) {
            return new Refused(Reason.EMPTY);
        }
        if (content.length > largest) {
            return new Refused(Reason.TOO_LARGE);
        }
        turn.acquireUninterruptibly();
        try {
            IntakeResult looked = FileFormat.of(content)
                    .map(format -> switch (format) {
                        case PDF -> PdfCleaning.clean(content);
                        case PNG, JPEG -> Pictures.clean(content, format);
                    })
                    .orElse(new Refused(Reason.UNKNOWN_KIND));
            boolean grown = looked instanceof IntakeResult.Clean clean && clean.content().length > largest;
            return grown ? new Refused(Reason.TOO_LARGE) : looked;
        } finally {
            turn.release();
        }
    }
}
