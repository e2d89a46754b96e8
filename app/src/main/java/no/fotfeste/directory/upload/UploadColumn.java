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
public record UploadColumn(String name, boolean required, int longest, boolean phone) {

    /** A cell of this column as it is kept. A cell may have several lines. */
    String read(String written) {
        return TypedText.clean(written);
    }

    static UploadColumn required(String name, int longest) {
        return new UploadColumn(name, true, longest, false);
    }

    static UploadColumn optional(String name, int longest) {
        return new UploadColumn(name, false, longest, false);
    }

    static UploadColumn phone(String name) {
        return new UploadColumn(name, false, 40, true);
    }
}
