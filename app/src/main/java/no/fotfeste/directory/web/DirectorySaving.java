package no.fotfeste.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Form;
import org.springframework.dao.DuplicateKeyException;

/** Saves a form of the directory, and gives the answer the status that tells how it went. */
final class DirectorySaving {

    private final Form form;
    private final HttpServletResponse response;

    DirectorySaving(Form form, HttpServletResponse response) {
        this.form = form;
        this.response = response;
    }

    /** How it went. */
    enum Outcome {
        /** It is in force, or waits for whose it is. */
        SAVED,
        CHANGED_MEANWHILE,
        FAULTY
    }

    /**
     * Writes what the form describes.
     *
     * @param read nothing when the form is faulty
     * @param takenKey what is said of a name that is in use
     */
    <T> Outcome save(Optional<T> read, Function<T, DirectoryKeeping.Outcome> write, String takenKey) {
        if (read.isPresent()) {
            try {
                if (write.apply(read.get()) != DirectoryKeeping.Outcome.NOTHING) {
                    return Outcome.SAVED;
                }
                form.refuse("name", "directory.propose.nothing");
            } catch (StaleVersion conflict) {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                return Outcome.CHANGED_MEANWHILE;
            } catch (DuplicateKeyException taken) {
                form.refuse("name", takenKey);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return Outcome.FAULTY;
    }
}
