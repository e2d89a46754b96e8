package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs out at the service that has vouched, too. Our policy lets no form lead to another site, so the way there is a page of ours
 * that leads on.
 */
@Component
public class ServiceSignOut implements LogoutSuccessHandler {

    /** The page that leads on. */
    public static final String PATH = "/sign-in/left";

    /** Where the session keeps the service's address for that page. */
    public static final String ADDRESS = "fotfeste.sign-out";

    private final ServiceProviders providers;
    private final PublicOrigin origin;

    ServiceSignOut(ServiceProviders providers, PublicOrigin origin) {
        this.providers = providers;
        this.origin = origin;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        String address = authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? address(account, request)
                : null;
        if (address != null) {
            request.getSession(true).setAttribute(ADDRESS, address);
        }
        response.sendRedirect(address == null ? "/sign-in?out" : PATH);
    }

    private @Nullable String address(SignedInAccount account, HttpServletRequest request) {
        SignedInAccount.Vouched by = account.proof().provider();
        ClientRegistration registration =
                by == null ? null : providers.reachable(by.provider()).orElse(null);
        if (by == null || registration == null) {
            return null;
        }
        Object end =
                registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return end == null
                ? null
                : UriComponentsBuilder.fromUriString(end.toString())
                        .queryParam("client_id", registration.getClientId())
                        .queryParam("id_token_hint", by.token())
                        .queryParam("post_logout_redirect_uri", origin.of(request) + "/sign-in?out")
                        .encode()
                        .build()
                        .toUriString();
    }
}
