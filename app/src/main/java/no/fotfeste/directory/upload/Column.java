package no.fotfeste.directory.upload;

import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.TypedText;

/**
 * One column of a file.
 *
 * @param name as the first line has it
 * @param required whether a line must have something there
 * @param longest most characters, as people count them
 * @param phone whether it may begin with a plus sign
 */
@PlainText
public record Column(String name, boolean required, int longest, boolean phone) {

    /** A cell of this column as it is kept. A cell may have several lines. */
    String read(String written) {
        return TypedText.clean(written);
    }

    static Column required(String name, int longest) {
        return new Column(name, true, longest, false);
    }

    static Column optional(String name, int longest) {
        return new Column(name, false, longest, false);
    }

    static Column phone(String name) {
        return new Column(name, false, 40, true);
    }
}
