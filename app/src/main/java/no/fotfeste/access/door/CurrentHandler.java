package no.fotfeste.access.door;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What answers the request that is under way. */
final class CurrentHandler {

    private CurrentHandler() {}

    /** Whether it changes who may see a case, or asks for it. */
    static boolean changesWhoSees() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        instanceof HandlerMethod handler
                && (AnnotatedElementUtils.hasAnnotation(handler.getMethod(), ChangesWhoSees.class)
                        || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ChangesWhoSees.class));
    }
}
