package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.signin.SignedInAccount.Vouched;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signs somebody in that a sign-in service has vouched for: surely enough, and as an account that an administrator has tied to
 * them beforehand. An unknown person and one whose account has ended get the same answer.
 */
@Component
public class ServiceSignIn {

    /** Where a link leads to a service. */
    public static final String LEAVE = "/sign-in/with";

    /** Where a service sends people back. */
    static final String RETURN = "/sign-in/from/";

    private static final String WEAK = "weak_acr";

    private final AccountService accounts;
    private final ProviderAccounts links;
    private final ServiceProviders providers;
    private final SessionService sessions;

    ServiceSignIn(
            AccountService accounts, ProviderAccounts links, ServiceProviders providers, SessionService sessions) {
        this.accounts = accounts;
        this.links = links;
        this.providers = providers;
        this.sessions = sessions;
    }

    /** Reads the token that the service has signed; more about somebody than that is not asked for. */
    public OidcUser load(OidcUserRequest request) {
        String id = request.getClientRegistration().getRegistrationId();
        OidcIdToken token = request.getIdToken();
        String acr = token.getAuthenticationContextClass();
        if (acr == null || !providers.acr(id).contains(acr)) {
            throw new OAuth2AuthenticationException(new OAuth2Error(WEAK));
        }
        return new DefaultOidcUser(Set.of(), token);
    }

    /** The service has vouched for somebody. */
    public void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        String next = "/sign-in?refused";
        SecurityContextHolder.clearContext();
        if (vouched instanceof OAuth2AuthenticationToken authentication
                && authentication.getPrincipal() instanceof OidcUser user) {
            Optional<SignedInAccount> account = account(user.getIdToken());
            if (account.isPresent()) {
                next = SessionService.takeBackTo(request.getSession());
                begin(account.get(), authentication.getAuthorizedClientRegistrationId(), user, request, response);
            }
        }
        if (next.startsWith("/sign-in")) {
            sessions.fresh(request);
        }
        response.sendRedirect(next);
    }

    /** Something went wrong on the way there or back. */
    public void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        boolean weak = problem instanceof OAuth2AuthenticationException refused
                && refused.getError().getErrorCode().equals(WEAK);
        response.sendRedirect(weak ? "/sign-in?weak" : "/sign-in?unreachable");
    }

    private void begin(
            SignedInAccount account,
            String provider,
            OidcUser user,
            HttpServletRequest request,
            HttpServletResponse response) {
        OidcIdToken token = user.getIdToken();
        Instant proven = Optional.ofNullable(token.getAuthenticatedAt()).orElse(Instant.EPOCH);
        sessions.begin(account, proven, new Vouched(provider, token.getTokenValue()), request, response);
        String sid = token.getClaimAsString("sid");
        if (sid != null) {
            sessions.tie(issuer(token), sid, request);
        }
    }

    private Optional<SignedInAccount> account(OidcIdToken token) {
        return links.username(issuer(token), String.valueOf(token.getSubject())).flatMap(username -> {
            try {
                return accounts.loadUserByUsername(username) instanceof SignedInAccount account
                        ? Optional.of(account)
                        : Optional.empty();
            } catch (UsernameNotFoundException ended) {
                return Optional.empty();
            }
        });
    }

    private static String issuer(OidcIdToken token) {
        return String.valueOf(token.getIssuer());
    }
}
