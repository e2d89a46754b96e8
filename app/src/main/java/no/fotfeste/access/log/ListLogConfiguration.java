package no.fotfeste.access.log;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the log of lists hear of each page. */
@Configuration(proxyBeanMethods = false)
class ListLogConfiguration {

    @Bean
    WebMvcConfigurer logLists(ObjectProvider<ListLog> log) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(log.getObject());
            }
        };
    }
}
