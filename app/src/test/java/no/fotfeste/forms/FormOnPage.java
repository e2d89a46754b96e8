package no.fotfeste.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.Handler;
import no.fotfeste.web.Effect;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as it stands on a page.
 *
 * @param page where it stands
 * @param action where it is sent
 * @param template the address of its handler
 * @param effect what it does
 * @param fields in the order of the page
 * @param kept whether it keeps what is typed in it
 */
record FormOnPage(String page, String action, String template, Effect effect, List<Field> fields, boolean kept) {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*method=\"post\"[^>]*)>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<(input|select|option)\\b([^>]*)>|<(textarea)\\b([^>]*)>(.*?)</textarea>");

    /**
     * A field, or one choice of several.
     *
     * @param type as inputs name theirs; {@code textarea} and {@code option} for what is no input
     * @param chosen whether it is ticked or selected
     */
    record Field(String name, String type, String value, boolean chosen) {

        boolean isChoice() {
            return type.equals("radio") || type.equals("option");
        }

        /** Whether somebody writes in it by hand. */
        boolean isWritten() {
            return switch (type) {
                case "hidden", "radio", "checkbox", "option", "file", "password", "submit" -> false;
                default -> true;
            };
        }
    }

    /** The forms of a page that do something and that count. */
    static List<FormOnPage> on(String page, String text) {
        return FORM.matcher(text)
                .results()
                .flatMap(form -> of(page, form.group(1), form.group(2)).stream())
                .filter(form -> form.effect.value().isCounted())
                .toList();
    }

    private static Optional<FormOnPage> of(String page, String tag, String content) {
        String action = attribute(tag, "action");
        PathContainer path = PathContainer.parsePath(action);
        return Handler.all().stream()
                .filter(handler -> handler.isAskedWith("POST") && handler.answersAt(path))
                .findFirst()
                .map(handler -> new FormOnPage(
                        page,
                        action,
                        handler.template(),
                        handler.method().getAnnotation(Effect.class),
                        fields(content),
                        tag.contains("data-draft=\"")));
    }

    private static List<Field> fields(String content) {
        List<Field> fields = new ArrayList<>();
        String list = "";
        for (MatchResult found : FIELD.matcher(content).results().toList()) {
            if (found.group(3) != null) {
                String written = HtmlUtils.htmlUnescape(found.group(5)).strip();
                fields.add(new Field(attribute(found.group(4), "name"), "textarea", written, false));
                continue;
            }
            String tag = found.group(2);
            String value = attribute(tag, "value");
            switch (found.group(1)) {
                case "select" -> list = attribute(tag, "name");
                case "option" -> fields.add(new Field(list, "option", value, tag.contains(" selected")));
                default ->
                    fields.add(
                            new Field(attribute(tag, "name"), attribute(tag, "type"), value, tag.contains(" checked")));
            }
        }
        return fields.stream().filter(field -> !field.name().isEmpty()).toList();
    }

    /** What would be sent if nobody touched it. */
    Map<String, String> asShown() {
        Map<String, String> sent = new HashMap<>();
        for (Field field : fields) {
            if (field.isChoice() || field.type().equals("checkbox")) {
                if (field.chosen() || (field.type().equals("option") && !sent.containsKey(field.name()))) {
                    sent.put(field.name(), field.value());
                }
            } else {
                sent.put(field.name(), field.value());
            }
        }
        return sent;
    }

    /** What it was shown: the hidden fields that its effect names. */
    Map<String, String> seen() {
        Map<String, String> seen = new HashMap<>();
        fields.stream()
                .filter(field -> field.type().equals("hidden"))
                .filter(field -> effect.seen().endsWith(".")
                        ? field.name().startsWith(effect.seen())
                        : field.name().equals(effect.seen()))
                .forEach(field -> seen.put(field.name(), field.value()));
        return seen;
    }

    /** Whether so much is written in it by hand that one would not like to write it again. */
    boolean isMuchToWrite() {
        return fields.stream().anyMatch(field -> field.type().equals("textarea"))
                || fields.stream().filter(Field::isWritten).count() >= 3;
    }

    boolean takesFile() {
        return fields.stream().anyMatch(field -> field.type().equals("file"));
    }

    /** Which of the forms of its handler it is. */
    String kind() {
        String about = action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+", "*");
        return "yes".equals(asShown().get("existing")) ? about + " that exists" : about;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?<![-\\w])" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
