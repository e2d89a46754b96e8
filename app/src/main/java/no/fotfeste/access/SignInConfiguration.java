package no.fotfeste.access;

import no.fotfeste.access.signin.SignInSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Signing in and out. What each page asks of who is signed in stands on the page's own handler, and is checked by the web module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Nobody reads what each filter of sign-in took; measuring them all would cost every page. */
    @Bean
    SecurityObservationSettings observeNoFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, AccessDeniedHandler sentTooLate) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/today", true)
                        .failureUrl("/sign-in?failed"))
                .exceptionHandling(faults -> faults.accessDeniedHandler(sentTooLate))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .httpBasic(basic -> basic.disable())
                .build();
    }
}
