package no.fotfeste.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a handler take the page as a parameter. */
final class PageArgument implements HandlerMethodArgumentResolver {

    private final ObjectProvider<PageMaker> pages;

    PageArgument(ObjectProvider<PageMaker> pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return pages.getObject().pageOf(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
