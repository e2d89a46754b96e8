package no.fotfeste.vault;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A form was sent with a field that could not be read: it must be written anew, or emptied, by somebody who means it. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class UnreadableText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableText() {
        super("A text that could not be read would have been overwritten");
    }
}
