package no.fotfeste.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks anew who sits at the screen, before what must not be done from a screen that somebody has left.
 *
 * <p>A handler calls {@link #require} first, for showing its page and again for the form. When it has been too long, the visitor
 * is led to a page that asks, and from there to the path that was named; nothing of the form has happened by then, and its draft
 * is kept.
 */
@NamedInterface("signin")
@Component
public class Reauthentication {

    /** How long it counts. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    private final Clock clock;

    Reauthentication(Clock clock) {
        this.clock = clock;
    }

    /**
     * Demands that whoever is signed in has shown who they are within {@link #FRESH}.
     *
     * @param backTo a path of ours that can be asked for, where the visitor goes on afterwards
     * @throws ReauthenticationNeeded if it has been too long; answered with the page that asks
     */
    public void require(String backTo) {
        if (!isFresh()) {
            throw new ReauthenticationNeeded(backTo);
        }
    }

    /** Whether whoever is signed in has shown who they are within {@link #FRESH}. A clock that was set back makes nobody fresh. */
    public boolean isFresh() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInAccount account)) {
            return false;
        }
        Instant proven = account.proof().provenAt();
        Instant now = clock.instant();
        return !now.isBefore(proven) && now.isBefore(proven.plus(FRESH));
    }
}
