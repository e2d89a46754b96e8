/**
 * A key for each case: seals and unseals names, contact data and free text, and makes the tokens that exact search uses.
 *
 * <p>Owns the wrapped keys (schema {@code vault}) and the key file that wraps them. Whoever holds the database without the key
 * file holds nothing; whoever destroys a case's key has destroyed its content, in every copy.
 */
@ApplicationModule(allowedDependencies = {"database", "kernel", "web"})
@NullMarked
package no.fotfeste.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
