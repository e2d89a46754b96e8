/** Conflicts of interest: whom a client is protected from, who is recognised there, and cases kept apart. */
@NullMarked
package no.fotfeste.casefile.conflict;

import org.jspecify.annotations.NullMarked;
