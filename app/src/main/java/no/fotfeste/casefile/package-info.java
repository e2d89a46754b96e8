/**
 * The case of one adult or one child: name or alias, family, language, safe contact, circumstances, own words, journal.
 *
 * <p>Owns schema {@code casefile}, the case page, the list of cases and search. Declares what modules above contribute: {@link
 * no.fotfeste.casefile.CasePanel}, {@link no.fotfeste.casefile.CaseHeading}. Tells
 * {@link no.fotfeste.casefile.CircumstancesChanged}.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: door",
            "access :: emergency",
            "access :: log",
            "access :: recognition",
            "access :: signin",
            "directory",
            "kernel",
            "pathway",
            "pathway :: reading",
            "vault",
            "web"
        })
@NullMarked
package no.fotfeste.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
