package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What is asked of a sign-in service: to know surely enough who it is, and to ask anew where somebody is signed in already. */
public final class ServiceRequest implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final ServiceProviders providers;

    /** Asks one of these services. */
    public ServiceRequest(ServiceProviders providers) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(providers, ServiceSignIn.LEAVE);
        this.providers = providers;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asked(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return asked(request, requests.resolve(request, id));
    }

    private @Nullable OAuth2AuthorizationRequest asked(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest made) {
        if (made == null) {
            return null;
        }
        String id = String.valueOf(made.getAttributes().get("registration_id"));
        return OAuth2AuthorizationRequest.from(made)
                .additionalParameters(parameters -> {
                    parameters.put("acr_values", String.join(" ", providers.acr(id)));
                    if (request.getParameter("again") != null) {
                        parameters.put("prompt", "login");
                        parameters.put("max_age", "0");
                    }
                })
                .build();
    }
}
