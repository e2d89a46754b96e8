package no.fotfeste.access.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.fotfeste.access.signin.SignInSettings.Service;
import no.fotfeste.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The sign-in services that are set. Each is asked where its doors are when somebody first wants in by it, not at the start: a
 * service that is down keeps nobody out who signs in without it.
 */
@Component
public class ServiceProviders implements ClientRegistrationRepository {

    private final Map<String, ClientRegistration> found = new ConcurrentHashMap<>();
    private final SignInSettings settings;
    private final PublicOrigin origin;

    ServiceProviders(SignInSettings settings, PublicOrigin origin) {
        this.settings = settings;
        this.origin = origin;
    }

    /** The services, to choose among. */
    public List<Choice> choices() {
        return settings.providers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Choice.of(each.getKey(), each.getValue().name()))
                .toList();
    }

    /** The address of a service, as its tokens say it. */
    public Optional<String> issuer(String id) {
        return Optional.ofNullable(settings.providers().get(id)).map(Service::issuer);
    }

    /** How surely the service must know who somebody is. */
    Set<String> acr(String id) {
        Service provider = settings.providers().get(id);
        return provider == null ? Set.of() : provider.acr();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        Service provider = settings.providers().get(id);
        return provider == null ? null : found.computeIfAbsent(id, wanted -> ask(wanted, provider));
    }

    /** Where the doors of a service are, if it tells. */
    Optional<ClientRegistration> reachable(String id) {
        try {
            return Optional.ofNullable(findByRegistrationId(id));
        } catch (IllegalArgumentException | IllegalStateException | RestClientException silent) {
            return Optional.empty();
        }
    }

    private ClientRegistration ask(String id, Service provider) {
        boolean secret = !provider.clientSecret().isEmpty();
        return ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(id)
                .clientName(provider.name())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientAuthenticationMethod(
                        secret ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(origin.template() + ServiceSignIn.RETURN + "{registrationId}")
                .scope("openid")
                .build();
    }
}
