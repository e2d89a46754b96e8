package no.fotfeste.access;

import java.util.Optional;
import no.fotfeste.access.signin.SignedInAccount;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on this request. */
@Component
public class CurrentViewer {

    /**
     * Who is signed in.
     *
     * @throws IllegalStateException if nobody is: pages that need someone are closed before they get here
     */
    public Viewer get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Who is signed in, if anybody is. */
    public Optional<Viewer> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account.viewer())
                : Optional.empty();
    }
}
