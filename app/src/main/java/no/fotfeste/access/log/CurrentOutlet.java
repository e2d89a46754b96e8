package no.fotfeste.access.log;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** Through which page somebody comes: the handler's own template, never what stood in the address. */
public final class CurrentOutlet {

    /** A timer, an event, or work that no page asked for. */
    static final String INSIDE = "INSIDE";

    private CurrentOutlet() {}

    /** Such as {@code GET /cases/{id}}. */
    public static String name() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            Object template = request.getAttribute(
                    HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
            if (template != null) {
                return method(request.getRequest().getMethod()) + " " + withoutExpressions(template.toString());
            }
        }
        return INSIDE;
    }

    /** Whoever asks chooses the word, so only known ones are written. */
    private static String method(String asked) {
        return switch (asked) {
            case "GET", "HEAD", "POST" -> asked;
            default -> "OTHER";
        };
    }

    /** {@code {id:[0-9a-f]{8}}} becomes {@code {id}}: what a name must look like says nothing to whoever reads the log. */
    static String withoutExpressions(String template) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean inExpression = false;
        for (int i = 0; i < template.length(); i++) {
            char letter = template.charAt(i);
            depth += letter == '{' ? 1 : 0;
            depth -= letter == '}' ? 1 : 0;
            inExpression = depth > 0 && (inExpression || letter == ':');
            if (!inExpression) {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
