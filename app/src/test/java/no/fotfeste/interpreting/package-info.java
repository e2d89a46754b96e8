/** Requests, hand-overs, coordination and the inbox. */
@NullMarked
package no.fotfeste.interpreting;

import org.jspecify.annotations.NullMarked;
