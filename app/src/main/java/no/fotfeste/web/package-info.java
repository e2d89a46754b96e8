/**
 * The shell that all pages share: layout, components, languages, forms, drafts, faults, security headers.
 *
 * <p>Owns the drafts of whoever is signed in. Knows no case and no role: who is signed in it asks through {@link
 * no.fotfeste.web.SignedIn}, and what stands in the menu and on I dag the modules above contribute. Tells nobody anything.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package no.fotfeste.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
