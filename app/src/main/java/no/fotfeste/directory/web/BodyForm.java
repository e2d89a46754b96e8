package no.fotfeste.directory.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;

/** A body as a form, and a form as a body. */
final class BodyForm {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private BodyForm() {}

    /** The fields in the order of the page, with what the page calls them. */
    static Map<String, String> labels(Page page) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("name", page.text("directory.body.name"));
        labels.put("type", page.text("directory.search.type"));
        labels.put("municipality", page.text("directory.body.municipality"));
        labels.put("level", page.text("directory.body.level"));
        labels.put("phone", page.text("directory.body.phone"));
        labels.put("hours", page.text("directory.body.hours"));
        labels.put("languages", page.text("directory.body.languages"));
        labels.put("offer", page.text("directory.body.offer"));
        return labels;
    }

    static Map<String, String> values(Body body) {
        return Map.of(
                "name",
                body.name(),
                "type",
                body.type().code(),
                "municipality",
                body.municipality() == null ? "" : body.municipality().value(),
                "level",
                body.level().name(),
                "phone",
                body.phone(),
                "hours",
                body.hours(),
                "languages",
                String.join(" ", body.languages()),
                "offer",
                body.offer(),
                "version",
                Integer.toString(body.version()));
    }

    /** The body that the form describes; nothing when the form is faulty. */
    static Optional<Body> read(Form form, BodyId id, Directory directory) {
        String name = form.line("name", "directory.body.name.missing");
        Optional<ServiceType> type = form.choice("type", ServiceType.class);
        if (type.isEmpty()) {
            form.refuse("type", "directory.body.type.missing");
        }
        MunicipalityNumber municipality = municipality(form, directory);
        Optional<Level> level = form.choice("level", Level.class);
        if (level.isEmpty()) {
            form.refuse("level", "directory.body.level.missing");
        }
        String phone = ContactForm.phone(form);
        String hours = form.line("hours");
        List<String> languages = languages(form);
        String offer = form.text("offer");
        if (offer.codePointCount(0, offer.length()) > 2000) {
            form.refuse("offer", "web.form.tooLong", 2000, offer.codePointCount(0, offer.length()) - 2000);
        }
        int version = form.number("version", 0, Integer.MAX_VALUE).orElse(-1);
        if (form.isFaulty() || type.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Body(id, type.get(), name, municipality, level.get(), phone, hours, offer, languages, version));
    }

    private static @Nullable MunicipalityNumber municipality(Form form, Directory directory) {
        String typed = form.line("municipality");
        if (typed.isEmpty()) {
            return null;
        }
        Optional<Municipality> found = MunicipalityNumber.parse(typed).flatMap(directory::municipality);
        if (found.isEmpty()) {
            form.refuse("municipality", "directory.body.municipality.unknown", typed);
            return null;
        }
        if (!found.get().isCurrent()) {
            form.refuse(
                    "municipality",
                    "directory.body.municipality.earlier",
                    typed,
                    directory.today(found.get().number()).stream()
                            .map(later -> later.number() + " " + later.name())
                            .collect(Collectors.joining(", ")));
        }
        return found.get().number();
    }

    private static List<String> languages(Form form) {
        List<String> codes = Arrays.stream(
                        form.line("languages").toLowerCase(Locale.ROOT).split("[ ,]+", -1))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        codes.stream()
                .filter(code -> !LANGUAGES.contains(code))
                .findFirst()
                .ifPresent(code -> form.refuse("languages", "directory.body.languages.wrong", code));
        return codes;
    }
}
