/** What somebody may do and see, told in plain kinds and numbers. */
@NullMarked
package no.fotfeste.access.rights;

import org.jspecify.annotations.NullMarked;
