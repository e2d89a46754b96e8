package no.fotfeste.access.signin;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** So many passwords wait to be compared that this one does not get its turn. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
final class PasswordsBusy extends RuntimeException {

    PasswordsBusy() {
        super("Too many passwords are being compared");
    }
}
