package no.fotfeste.directory.upload;

/**
 * One column of a file.
 *
 * @param name as the first line has it
 * @param required whether a line must have something there
 * @param longest most characters, as people count them
 * @param phone whether it may begin with a plus sign
 */
public record Column(String name, boolean required, int longest, boolean phone) {

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
