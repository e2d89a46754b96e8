package no.fotfeste.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** So many wait for the same that this one does not get its turn, and is asked to come back in a moment. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class NoTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTurn() {
        super("Too many wait for the same", null, false, false);
    }
}
