/** Fotfeste: one thread from the first call to a life of one's own. The modules are the packages below. */
@NullMarked
package no.fotfeste;

import org.jspecify.annotations.NullMarked;
