package no.fotfeste.access.signin;

import java.time.Clock;
import no.fotfeste.access.admission.BodyLimits;
import no.fotfeste.access.admission.Places;
import no.fotfeste.access.admission.WorkPlaces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.util.unit.DataSize;

/**
 * Signing in and out. What each page asks of who is signed in stands on the page's own handler, and is checked by the web module;
 * the steps of signing in are pages too. Only the way to a sign-in service and back goes through filters.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new FewPasswordsAtOnce(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    /** Nobody reads what each filter of sign-in took; measuring them all would cost every page. */
    @Bean
    SecurityObservationSettings observeNoFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** By way of which services one can sign in. */
    record Services(ServiceProviders providers, ServiceSignIn signIn, ServiceSignOut signOut) {}

    @Bean
    Services signInServices(ServiceProviders providers, ServiceSignIn signIn, ServiceSignOut signOut) {
        return new Services(providers, signIn, signOut);
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            AccessDeniedHandler sentTooLate,
            Services services,
            Places places,
            SignInSettings settings,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize files,
            Clock clock) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterAfter(new SessionAge(settings, clock), SecurityContextHolderFilter.class)
                .addFilterBefore(new BodyLimits(files), CsrfFilter.class)
                .addFilterBefore(new WorkPlaces(places), CsrfFilter.class)
                .exceptionHandling(faults -> faults.accessDeniedHandler(sentTooLate))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(services.signOut()))
                .csrf(forms -> forms.csrfTokenRepository(new FormTokens()))
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .httpBasic(basic -> basic.disable())
                .formLogin(form -> form.disable());
        if (!settings.providers().isEmpty()) {
            http.oauth2Login(login -> through(services, login));
        }
        return http.build();
    }

    /** What a service lets us do in somebody's name is kept in the session that ends when they are signed in: nothing is done with it. */
    private static void through(Services services, OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/sign-in")
                .clientRegistrationRepository(services.providers())
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .authorizationEndpoint(
                        leave -> leave.authorizationRequestResolver(new ServiceRequest(services.providers())))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/from/*"))
                .userInfoEndpoint(user -> user.oidcUserService(services.signIn()::load))
                .successHandler(services.signIn()::succeeded)
                .failureHandler(services.signIn()::failed)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(services.signIn()::failed);
                        return filter;
                    }
                });
    }
}
