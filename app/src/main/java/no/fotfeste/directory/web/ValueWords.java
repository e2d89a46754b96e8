package no.fotfeste.directory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.EntryField;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What stands in a field, as one reads it. */
@Component
class ValueWords {

    private final Directory directory;
    private final DirectoryPresenter lines;

    ValueWords(Directory directory, DirectoryPresenter lines) {
        this.directory = directory;
        this.lines = lines;
    }

    static String label(EntryField field, Page page) {
        return page.text("directory.field." + field.name());
    }

    String of(EntryField field, String value, Page page) {
        if (value.isEmpty()) {
            return page.text("directory.field.empty." + (field == EntryField.MUNICIPALITY ? "everywhere" : "nothing"));
        }
        return switch (field) {
            case TYPE -> page.text("directory.type." + value);
            case LEVEL -> page.text("directory.level." + value);
            case MUNICIPALITY ->
                MunicipalityNumber.parse(value)
                        .map(number -> String.valueOf(lines.place(number)))
                        .orElse(value);
            case LEFT, CONFIRMED, FROM -> page.date(LocalDate.parse(value));
            case UNTIL -> page.date(LocalDate.parse(value).minusDays(1));
            case LANGUAGES ->
                Arrays.stream(value.split(" ", -1))
                        .map(code -> Locale.of(code)
                                .getDisplayLanguage(page.language().locale()))
                        .collect(Collectors.joining(", "));
            case CONTACT_LEVEL ->
                directory
                        .contact(new ContactId(UUID.fromString(value)))
                        .map(contact -> contact.name().reveal())
                        .orElse("");
            case ENTRY, NAME, PHONE, HOURS, OFFER, FUNCTION, EMAIL -> value;
        };
    }
}
