/**
 * Documents: those that go out on paper, with the guard that stands before them, and those that are received and kept with a case.
 *
 * <p>Owns schema {@code documents} (received files, sendings that were stopped), the renderer of PDF and what cleans what is
 * received. Knows no request and no plan: modules above bring their own templates. Tells nobody anything.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: door",
            "casefile",
            "casefile :: conflict",
            "casefile :: protection",
            "directory",
            "kernel",
            "web"
        })
@NullMarked
package no.fotfeste.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
