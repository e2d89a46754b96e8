package no.fotfeste.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.Handler;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.web.Effect;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A form as somebody fills it in who does not mind what is asked.
 *
 * @param page where it stands
 * @param action where it is sent
 * @param template the address of its handler
 * @param effect what it does
 */
record SentForm(String page, String action, String template, Effect effect, Map<String, String> fields) {

    /** What is written where something is to be written. */
    static final String TYPED = "Prøve";

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*method=\"post\"[^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("(?s)<(input|textarea|select|option)\\b([^>]*)>");

    /** The forms of a page that do something and that count. */
    static List<SentForm> on(String page, String text) {
        return FORM.matcher(text)
                .results()
                .flatMap(form -> of(page, attribute(form.group(1), "action"), form.group(2)).stream())
                .filter(form -> form.effect.value().isCounted())
                .toList();
    }

    private static Optional<SentForm> of(String page, String action, String content) {
        return Handler.all().stream()
                .filter(handler -> handler.isAskedWith("POST"))
                .filter(handler -> PathPatternParser.defaultInstance
                        .parse(handler.address())
                        .matches(PathContainer.parsePath(action)))
                .findFirst()
                .map(handler -> new SentForm(
                        page,
                        action,
                        handler.template(),
                        handler.method().getAnnotation(Effect.class),
                        filledIn(content)));
    }

    private static Map<String, String> filledIn(String content) {
        Map<String, String> fields = new HashMap<>();
        String list = "";
        for (MatchResult tag : FIELD.matcher(content).results().toList()) {
            String name = attribute(tag.group(2), "name");
            String value = attribute(tag.group(2), "value");
            if (tag.group(1).equals("select")) {
                list = name;
                fields.put(list, "");
            } else if (tag.group(1).equals("option")) {
                fields.merge(list, value, (before, choice) -> choice.isEmpty() ? before : choice);
            } else if (!name.isEmpty()) {
                fill(
                        fields,
                        name,
                        tag.group(1).equals("textarea") ? "textarea" : attribute(tag.group(2), "type"),
                        value);
            }
        }
        return fields;
    }

    private static void fill(Map<String, String> fields, String name, String type, String value) {
        switch (type) {
            case "hidden" -> fields.put(name, value);
            case "radio" -> fields.merge(name, value, (before, choice) -> before.isEmpty() ? choice : before);
            case "checkbox" -> fields.put(name, value);
            case "date" ->
                fields.put(
                        name,
                        value.isEmpty() ? LocalDate.now(MovableClock.INSTANCE).toString() : value);
            default -> fields.put(name, value.isEmpty() ? TYPED : value);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?<![-\\w])" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
