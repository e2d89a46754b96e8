package no.fotfeste.web.draft;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the keeping of forms behind the gate: whoever may not reach a page has nothing kept there. */
@Configuration(proxyBeanMethods = false)
class KeptFormsConfiguration {

    private static final int BEHIND_THE_GATE = 10;

    @Bean
    WebMvcConfigurer keptFormsConfigurer(ObjectProvider<KeptForms> forms) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(forms.getObject()).order(BEHIND_THE_GATE);
            }
        };
    }
}
