/** Visits and talks, and those who come by day. */
@NullMarked
package no.fotfeste.stay.visit;

import org.jspecify.annotations.NullMarked;
