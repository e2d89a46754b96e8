package no.fotfeste.web;

import java.util.ArrayList;
import java.util.List;
import no.fotfeste.kernel.Secret;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Something that stands at the top of the page for as long as it lasts, whatever page it is, with a way to end it.
 *
 * @param titleKey the text
 * @param arguments what is put into it
 * @param actionKey what the button says
 * @param actionPath where the button posts to
 */
public record PageBanner(String titleKey, List<Object> arguments, String actionKey, String actionPath) {

    private static final String KEPT = PageBanner.class.getName();

    public PageBanner {
        arguments = List.copyOf(arguments);
    }

    /** Shows it on the page that is being made, once. Outside a page this does nothing. */
    public static void show(PageBanner standing) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            List<PageBanner> all = new ArrayList<>(onThisPage());
            if (!all.contains(standing)) {
                all.add(standing);
            }
            request.setAttribute(KEPT, all, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** What stands on the page that is being made. */
    static List<PageBanner> onThisPage() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object kept = request == null ? null : request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        return kept instanceof List<?> all
                ? all.stream().map(PageBanner.class::cast).toList()
                : List.of();
    }

    /** The text, in the language of the page. */
    public String title(Page page) {
        return page.text(titleKey, arguments.toArray());
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
