package no.fotfeste.directory.upload;

import java.util.List;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;

/**
 * One thing wrong with a file.
 *
 * @param line where, counted from 1 with the first line of the file
 * @param column which column, or empty when it is the line as a whole
 * @param key the text that says what is wrong and how to mend it, after {@code directory.import.problem.}
 * @param arguments what the text needs
 */
@PlainText
public record UploadProblem(long line, String column, String key, Secret<List<Object>> arguments) {

    public UploadProblem {
        arguments = arguments.map(List::copyOf);
    }

    /** As it was found: what stood in the file is hidden at once. */
    public UploadProblem(long line, String column, String key, List<Object> arguments) {
        this(line, column, key, Secret.of(arguments));
    }

    /** The key of the whole text. */
    public String textKey() {
        return "directory.import.problem." + key;
    }
}
