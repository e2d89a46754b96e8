package no.fotfeste.directory.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.fotfeste.directory.Contact;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;

/** A contact as a form, and a form as a contact. */
final class ContactForm {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()]{0,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,150}\\.[^@\\s.]{2,39}");

    private ContactForm() {}

    /** The fields in the order of the page, with what the page calls them. */
    static Map<String, String> labels(Page page) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("name", page.text("directory.contact.name"));
        labels.put("function", page.text("directory.contact.function"));
        labels.put("phone", page.text("directory.contact.phone"));
        labels.put("email", page.text("directory.contact.email"));
        return labels;
    }

    static Map<String, String> values(Contact contact) {
        return Map.of(
                "name", contact.name().reveal(),
                "function", contact.function(),
                "phone", contact.phone().reveal(),
                "email", contact.email().reveal(),
                "version", Integer.toString(contact.version()));
    }

    /** The contact that the form describes, confirmed today; nothing when the form is faulty. */
    static Optional<Contact> read(Form form, ContactId id, BodyId body, LocalDate today) {
        String name = form.line("name", "directory.contact.name.missing");
        String function = form.line("function");
        String phone = phone(form);
        String email = form.line("email");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            form.refuse("email", "directory.contact.email.wrong");
        }
        int version = form.number("version", 0, Integer.MAX_VALUE).orElse(-1);
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new Contact(
                        id, body, name, function, phone, email, today, form.ticked("left") ? today : null, version));
    }

    static String phone(Form form) {
        String phone = form.line("phone");
        if (!PHONE.matcher(phone).matches()) {
            form.refuse("phone", "directory.contact.phone.wrong");
        }
        return phone;
    }
}
