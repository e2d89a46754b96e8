package no.fotfeste.directory.upload;

/**
 * One column of a file.
 *
 * @param name as the first line has it
 * @param required whether a line must have something there
 * @param longest most characters, as people count them
 * @param phone whether it may begin with a plus sign
 */
public record UploadColumn(String name, boolean required, int longest, boolean phone) {

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
