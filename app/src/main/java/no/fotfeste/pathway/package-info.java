/**
 * The pathway: what law and practice ask for in a case, as dated data, and the small pure engine that proposes it.
 *
 * <p>Facts about a case and a day go in, proposals with their reasons come out ({@link no.fotfeste.pathway.Pathway}).
 * Owns the catalogue under {@code pathway/norway/}: the vocabulary of facts, the steps, the service types and the Acts
 * they rest on. Decides nothing, stores nothing, tells nobody anything.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package no.fotfeste.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
