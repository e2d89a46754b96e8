package no.fotfeste.access.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing in.
 *
 * @param longestSession how long a sign-in lasts at the most, however much is done in it
 * @param sessions in how many places an account can be signed in at once; a further sign-in ends the one longest unused
 * @param providers sign-in services (OpenID Connect), by a short name of ours; none by default
 */
@PlainText
@ConfigurationProperties("fotfeste.sign-in")
public record SignInSettings(
        @DefaultValue("PT12H") Duration longestSession,
        @DefaultValue("5") int sessions,
        @DefaultValue Map<String, Service> providers) {

    /** Refuses a service that is not told whole. */
    public SignInSettings {
        providers.forEach((id, provider) -> {
            if (!id.matches("[a-z0-9-]{1,40}") || !provider.isWhole()) {
                throw new IllegalArgumentException("fotfeste.sign-in.providers needs a short name of small letters, and"
                        + " name, issuer, client-id and acr for each");
            }
        });
    }

    /**
     * A sign-in service.
     *
     * @param name what people call it
     * @param issuer its address, as it stands in its tokens
     * @param clientId what it calls us
     * @param clientSecret what we show it, or empty
     * @param acr how surely it must know who somebody is: one of these must stand in its token
     */
    public record Service(
            @DefaultValue("") String name,
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue Set<String> acr) {

        private boolean isWhole() {
            return !name.isBlank() && !issuer.isBlank() && !clientId.isBlank() && !acr.isEmpty();
        }

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }
}
