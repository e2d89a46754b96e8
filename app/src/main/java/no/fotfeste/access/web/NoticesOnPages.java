package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.signin.OwnerNotices;
import no.fotfeste.web.PageBanner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells the owner of an account, on whatever page comes next, what has happened to the sign-in. Asks nothing when nothing has. */
@Component
class NoticesOnPages implements HandlerInterceptor {

    private static final List<String> SAME_FOR_ALL = List.of("/assets/**", "/actuator/**");

    private final CurrentViewer current;
    private final OwnerNotices notices;

    NoticesOnPages(CurrentViewer current, OwnerNotices notices) {
        this.current = current;
        this.notices = notices;
    }

    /** Lets it hear of each page. What is the same for everybody reads no session. */
    @Configuration(proxyBeanMethods = false)
    static class Hears {

        @Bean
        WebMvcConfigurer tellOwners(ObjectProvider<NoticesOnPages> pages) {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(pages.getObject()).excludePathPatterns(SAME_FOR_ALL);
                }
            };
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        HttpSession session = request.getSession(false);
        if (session != null && notices.isMarked(session)) {
            current.find()
                    .ifPresent(viewer -> notices.untold(viewer.account()).stream()
                            .map(NoticesOnPages::banner)
                            .forEach(PageBanner::show));
        }
        return true;
    }

    private static PageBanner banner(OwnerNotices.Notice notice) {
        return new PageBanner(
                "access.told." + notice.what().name(),
                List.of(notice.times(), notice.last()),
                "access.told.seen",
                MyAccountRoutes.seen());
    }
}
