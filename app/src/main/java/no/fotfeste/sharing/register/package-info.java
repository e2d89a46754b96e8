/** The register of who knows what, what was told by other ways, and what recipients have promised. */
@NullMarked
package no.fotfeste.sharing.register;

import org.jspecify.annotations.NullMarked;
