package no.fotfeste.access.admission;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sends a request, as far as it matters to let them in. */
final class Visitors {

    private Visitors() {}

    static boolean isSignedIn() {
        return account().isPresent();
    }

    /** The one who is signed in. */
    static Optional<String> account() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }
}
