package no.fotfeste.demo;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What only a demo has. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("fotfeste.demo.enabled")
class DemoConfiguration {

    @Bean
    @Primary
    Clock travellingClock() {
        return new TravellingClock(Clock.system(ZoneId.of("Europe/Oslo")));
    }
}
