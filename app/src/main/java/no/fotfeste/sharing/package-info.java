/**
 * Who may know what: decisions on sharing, and the register of what each recipient knows.
 *
 * <p>Owns schema {@code sharing}: decisions with their ground, consents and refusals, what was told by other ways, promises. That
 * somebody has been in contact with a centre is itself secret (krisesenterlova § 5), so nothing leaves a case without a decision
 * that is in force when it leaves. Declares what modules above contribute: {@link no.fotfeste.sharing.SharedThings}.
 */
@ApplicationModule(allowedDependencies = {"access", "access :: door", "casefile", "directory", "kernel", "web"})
@NullMarked
package no.fotfeste.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
