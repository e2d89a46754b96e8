package no.fotfeste.access.door;

import no.fotfeste.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.NamedInterface;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The case is open in an emergency: to read and to help, and not to change who may see it. Whoever asks sees the case, and is told why. */
@NamedInterface("door")
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class OnlyToHelp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseId caseId;

    OnlyToHelp(CaseId caseId) {
        super("Open in an emergency, to read and to help", null, false, false);
        this.caseId = caseId;
    }

    /** The case that whoever asked has open. */
    public CaseId caseId() {
        return caseId;
    }
}
