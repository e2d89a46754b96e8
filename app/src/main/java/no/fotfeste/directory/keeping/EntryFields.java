package no.fotfeste.directory.keeping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** An entry as its fields, each as text, and an entry with some of them changed. */
final class EntryFields {

    private final Map<EntryField, String> values = new EnumMap<>(EntryField.class);

    private EntryFields() {}

    static EntryFields none() {
        return new EntryFields();
    }

    static EntryFields of(Body body) {
        return none().with(EntryField.NAME, body.name())
                .with(EntryField.TYPE, body.type().code())
                .with(
                        EntryField.MUNICIPALITY,
                        body.municipality() == null ? "" : body.municipality().value())
                .with(EntryField.LEVEL, body.level().name())
                .with(EntryField.PHONE, body.phone())
                .with(EntryField.HOURS, body.hours())
                .with(EntryField.LANGUAGES, String.join(" ", body.languages()))
                .with(EntryField.OFFER, body.offer());
    }

    static EntryFields of(Contact contact) {
        return none().with(EntryField.NAME, contact.name().reveal())
                .with(EntryField.FUNCTION, contact.function())
                .with(EntryField.PHONE, contact.phone().reveal())
                .with(EntryField.EMAIL, contact.email().reveal())
                .with(EntryField.LEFT, text(contact.leftOn()));
    }

    EntryFields with(EntryField field, String value) {
        values.put(field, value);
        return this;
    }

    String value(EntryField field) {
        return values.getOrDefault(field, "");
    }

    /** Where another differs from this one. */
    List<ProposedValue> changedTo(EntryFields other) {
        return other.values.entrySet().stream()
                .filter(each -> !each.getValue().equals(value(each.getKey())))
                .map(each ->
                        new ProposedValue(each.getKey(), Secret.of(value(each.getKey())), Secret.of(each.getValue())))
                .toList();
    }

    private EntryFields changed(List<ProposedValue> proposed) {
        proposed.forEach(each -> with(each.field(), each.after().reveal()));
        return this;
    }

    /** The body with what was proposed, and nothing else changed. */
    static Body changed(Body now, List<ProposedValue> proposed) {
        EntryFields all = of(now).changed(proposed);
        String place = all.value(EntryField.MUNICIPALITY);
        String languages = all.value(EntryField.LANGUAGES);
        return new Body(
                now.id(),
                ServiceType.ofCode(all.value(EntryField.TYPE)).orElse(now.type()),
                all.value(EntryField.NAME),
                place.isEmpty() ? null : new MunicipalityNumber(place),
                Body.Level.valueOf(all.value(EntryField.LEVEL)),
                all.value(EntryField.PHONE),
                all.value(EntryField.HOURS),
                all.value(EntryField.OFFER),
                languages.isEmpty() ? List.of() : List.of(languages.split(" ", -1)),
                now.version());
    }

    /** The contact with what was proposed, and nothing else changed. To say that it is so is also to confirm the rest. */
    static Contact changed(Contact now, List<ProposedValue> proposed, LocalDate today) {
        EntryFields all = of(now).changed(proposed);
        return new Contact(
                now.id(),
                now.body(),
                all.value(EntryField.NAME),
                all.value(EntryField.FUNCTION),
                all.value(EntryField.PHONE),
                all.value(EntryField.EMAIL),
                today,
                date(all.value(EntryField.LEFT)),
                now.version());
    }

    static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
