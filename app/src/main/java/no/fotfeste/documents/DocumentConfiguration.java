package no.fotfeste.documents;

import no.fotfeste.documents.intake.Intake;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks at files from outside, by the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {

    @Bean
    Intake intake(DocumentSettings settings) {
        return new Intake(settings.largestFile().toBytes());
    }
}
