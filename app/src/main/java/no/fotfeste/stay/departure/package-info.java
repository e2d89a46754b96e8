/** Leaving a centre: where to, and what was in place. */
@NullMarked
package no.fotfeste.stay.departure;

import org.jspecify.annotations.NullMarked;
