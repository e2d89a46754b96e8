package no.fotfeste.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.fotfeste.web.Form;
import no.fotfeste.web.ShellRoutes;

/** What somebody wrote in a form that is not taken. */
final class Written {

    /** What the form itself put in: choices, identifiers, versions. */
    private static final Pattern NOT_BY_HAND = Pattern.compile("[A-Z][A-Z0-9_]*|[0-9a-f-]{36}|[0-9]+|on|true|false|");

    private Written() {}

    /** What was written by hand, field by field. */
    static List<String> in(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals(Form.PASSWORD))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .map(String::strip)
                .filter(value -> !NOT_BY_HAND.matcher(value).matches())
                .toList();
    }

    /** The page to look at. A form stands at, or below, the address it is sent to; where it does not, the front page is near. */
    static String formOf(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/cases/")
                ? request.getRequestURI().replaceFirst("^(/cases/[^/]+).*$", "$1")
                : ShellRoutes.today();
    }
}
