package no.fotfeste.access.signin;

import java.util.Set;
import no.fotfeste.access.Role;
import no.fotfeste.web.Audience;
import no.fotfeste.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the shell who is signed in, and what each role may reach. */
@Component
class SignedInViewer implements SignedIn {

    private final FactorRules rules;

    SignedInViewer(FactorRules rules) {
        this.rules = rules;
    }

    @Override
    public @Nullable String houseNotice() {
        return rules.isLeftOut() ? "access.house.invented" : null;
    }

    @Override
    public @Nullable Person current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? new Person(
                        account.viewer().account(),
                        account.viewer().displayName(),
                        account.bodyName(),
                        audiences(account.viewer().role()))
                : null;
    }

    private static Set<Audience> audiences(Role role) {
        return switch (role) {
            case CENTRE_WORKER -> Set.of(Audience.SIGNED_IN, Audience.CENTRE, Audience.CASE_WORKERS);
            case CENTRE_LEADER -> Set.of(Audience.SIGNED_IN, Audience.CENTRE, Audience.LEADER, Audience.CASE_WORKERS);
            case COORDINATOR -> Set.of(Audience.SIGNED_IN, Audience.COORDINATOR, Audience.CASE_WORKERS);
            case SERVICE_CONTACT -> Set.of(Audience.SIGNED_IN, Audience.SERVICE_CONTACT);
            case ADMINISTRATOR -> Set.of(Audience.SIGNED_IN, Audience.ADMINISTRATOR);
            case AUDITOR -> Set.of(Audience.SIGNED_IN, Audience.AUDITOR);
        };
    }
}
