package no.fotfeste.access.admission;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever sends or reads slowly waits in a thread that costs next to nothing, and not for ever. */
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> manyMayWait(Places places) {
        return server -> {
            server.addProtocolHandlerCustomizers(
                    protocol -> protocol.setExecutor(new VirtualThreadExecutor("request-")));
            server.addContextValves(new BodyDeadline(System::nanoTime), new Admission(places));
        };
    }
}
