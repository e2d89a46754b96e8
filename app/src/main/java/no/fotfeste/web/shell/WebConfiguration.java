package no.fotfeste.web.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import no.fotfeste.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the shell together. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    Texts texts() {
        return Texts.load();
    }

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PageLocale();
    }

    /** Under this name Spring looks for it. */
    @Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
    FlashMapManager carriedOver() {
        return new CarriedOver();
    }

    @Bean
    TemplateViews templateViews(TemplateEngine engine, PageMaker pages) {
        return new TemplateViews(engine, pages);
    }

    /** Pages are made late: what they gather from the modules may itself need the web configuration. */
    @Bean
    WebMvcConfigurer shell(ObjectProvider<PageMaker> pages, ObjectProvider<AudienceGate> gate) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate.getObject());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageArgument(pages));
            }
        };
    }
}
