package no.fotfeste.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.forms.FormOnPage.Field;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.web.Effect;

/** Fills in forms as somebody does who does not mind what is asked, and changes what stands there. */
final class FilledIn {

    /** What is written where something is to be written. */
    static final String TYPED = "Prøve";

    /** What is written there the next time. */
    static final String OTHER = "Noe annet";

    /** Stands for a name that nobody has had. */
    static final String NEW = "*";

    /** What a field must hold, whichever form it stands in. */
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("born", "3.2.1991"),
            Map.entry("identityNumber", ""),
            Map.entry("phone", "00 00 00 00"),
            Map.entry("email", "post@eksempel.example"),
            Map.entry("languages", "nb"),
            Map.entry("minutes", "45"),
            Map.entry("time", "10.00"),
            Map.entry("beds", "3"),
            Map.entry("password", People.PASSWORD),
            Map.entry("left", ""),
            Map.entry("saidNo", ""),
            Map.entry("saidYes", "yes"),
            Map.entry("ground", ""),
            Map.entry("understood", "OWN_WORDS"));

    private final Map<String, Map<String, String>> byForm;

    /** @param byForm what fields must hold in the forms of one handler, by its address */
    FilledIn(Map<String, Map<String, String>> byForm) {
        this.byForm = byForm;
    }

    /** What somebody sends of a form. */
    Map<String, String> first(FormOnPage form) {
        boolean replaces = form.effect().value() == Effect.Kind.REPLACES;
        Map<String, String> sent = new HashMap<>();
        form.fields().stream()
                .filter(field -> !field.type().equals("file"))
                .forEach(field -> sent.put(field.name(), value(form, field, replaces)));
        BY_NAME.forEach(
                (name, value) -> sent.computeIfPresent(name, (_, now) -> fits(form, name, value) ? value : now));
        byForm.getOrDefault(form.template(), Map.of())
                .forEach((name, value) ->
                        sent.computeIfPresent(name, (_, _) -> value.equals(NEW) ? "ny-" + UUID.randomUUID() : value));
        return sent;
    }

    private static String value(FormOnPage form, Field field, boolean replaces) {
        return switch (field.type()) {
            case "radio", "option" -> chosen(form, field.name(), replaces);
            case "checkbox" -> replaces && field.chosen() ? "" : field.value();
            case "hidden" -> hidden(form, field, replaces);
            case "date" -> field.value().isEmpty() ? today() : day(field.value(), replaces);
            case "text", "textarea" -> field.value().isEmpty() || replaces ? TYPED : field.value();
            default -> field.value().isEmpty() ? TYPED : field.value();
        };
    }

    /** A blank stands before a choice, so that choosing nothing is said too. */
    private static String hidden(FormOnPage form, Field field, boolean replaces) {
        return form.fields().stream()
                .filter(other ->
                        other.name().equals(field.name()) && !other.type().equals("hidden"))
                .findFirst()
                .map(other -> value(form, other, replaces))
                .orElse(field.value());
    }

    /** Another than what stands, where something is replaced; otherwise what stands, or the first there is. */
    private static String chosen(FormOnPage form, String name, boolean replaces) {
        List<Field> offered = form.fields().stream()
                .filter(field -> field.name().equals(name)
                        && field.isChoice()
                        && !field.value().isEmpty())
                .toList();
        return offered.stream()
                .filter(field -> field.chosen() != replaces)
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .map(Field::value)
                .orElse("");
    }

    private static boolean fits(FormOnPage form, String name, String value) {
        return value.isEmpty()
                || form.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .anyMatch(field -> field.isWritten()
                                || field.type().equals("password")
                                || field.value().equals(value));
    }

    /** The same with other words where words were written. */
    static Map<String, String> inOtherWords(Map<String, String> sent, String words) {
        Map<String, String> other = new HashMap<>(sent);
        other.replaceAll((field, value) -> value.equals(TYPED) ? words : value);
        return other;
    }

    /** The same with something else, neither what was sent nor what stood, wherever one can choose. */
    static Map<String, String> otherwise(FormOnPage form, Map<String, String> sent) {
        Map<String, String> other = inOtherWords(sent, OTHER);
        for (Field field : form.fields()) {
            String mine = sent.getOrDefault(field.name(), "");
            if (field.isChoice() && !field.value().isEmpty() && !field.value().equals(mine) && !field.chosen()) {
                other.put(field.name(), field.value());
            }
        }
        return other;
    }

    /** The fields that hold words of one's own. */
    static List<String> words(Map<String, String> sent, String words) {
        return sent.entrySet().stream()
                .filter(field -> field.getValue().equals(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A day later than what stands. */
    private static String day(String stands, boolean replaces) {
        return replaces ? LocalDate.parse(stands).plusDays(1).toString() : stands;
    }

    static String today() {
        return LocalDate.now(MovableClock.INSTANCE).toString();
    }
}
