package no.fotfeste.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The shell alone: no database, no accounts; the test says who is signed in. Not a component, so nobody else finds it. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
            "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration"
        })
@ComponentScan(
        basePackages = {
            "no.fotfeste.web.shell",
            "no.fotfeste.web.fault",
            "no.fotfeste.web.today",
            "no.fotfeste.web.gallery"
        })
public class ShellWorld {

    @Bean
    Clock clock() {
        return MovableClock.INSTANCE;
    }

    @Bean
    Visitor visitor() {
        return new Visitor();
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.disable())
                .build();
    }

    @Bean
    Unlock unlock() {
        return "plainly fictional"::equals;
    }

    @Bean
    TodaySource morning() {
        return new InventedMorning();
    }

    @Bean
    OneMoment moment() {
        return new OneMoment() {
            @Override
            public <T> T during(Supplier<T> work) {
                return work.get();
            }
        };
    }

    @Bean
    TodayAction reception() {
        return page -> new TodayAction.Link("/reception", "Nytt mottak");
    }

    @Bean
    NavigationSource menu() {
        return page -> List.of(
                NavigationItem.of("/reception", "Mottak", 20, Audience.CENTRE),
                NavigationItem.of("/cases", "Saker", 30, Audience.CASE_WORKERS).with("34", false),
                NavigationItem.of("/house", "Huset", 40, Audience.CENTRE).with("2 ledige", false),
                NavigationItem.of("/inbox", "Innboks", 50, Audience.SIGNED_IN).with("3", false),
                NavigationItem.of("/directory", "Hjelpere", 60, Audience.SIGNED_IN));
    }

    /** Who is signed in, as the test wants it. */
    public static final class Visitor implements SignedIn {

        private volatile @Nullable Person person;

        /** Signs in an invented colleague. */
        public void signIn(Audience... audiences) {
            Set<Audience> all = EnumSet.noneOf(Audience.class);
            all.addAll(List.of(audiences));
            person = new Person(AccountId.next(), "Ane Eksempel", "Fjordbyen krisesenter (demo)", all);
        }

        /** Nobody is signed in. */
        public void signOut() {
            person = null;
        }

        @Override
        public @Nullable Person current() {
            return person;
        }
    }
}
