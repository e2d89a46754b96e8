package no.fotfeste.access.door;

import org.springframework.http.HttpStatus;
import org.springframework.modulith.NamedInterface;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such case for this viewer: it does not exist, or it does and is not theirs to know of. Nobody can tell which. */
@NamedInterface("door")
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class CaseNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As if there were no such case. */
    public CaseNotFound() {
        super("There is no such case", null, false, false);
    }
}
