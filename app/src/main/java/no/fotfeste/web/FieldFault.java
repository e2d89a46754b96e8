package no.fotfeste.web;

import java.util.List;
import no.fotfeste.kernel.Secret;

/**
 * What is wrong with one field.
 *
 * @param field the name of the field
 * @param key the text that says it, so that it comes in the language of the page
 * @param arguments what the text needs
 */
public record FieldFault(String field, String key, List<Object> arguments) {

    public FieldFault {
        arguments = List.copyOf(arguments);
    }

    /** The fault in the language of a page. */
    public String text(Page page) {
        return page.text(key, arguments.toArray());
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
