/**
 * Walks through the demo world as everybody who can sign in, and as nobody, and looks for people of whom nothing may show.
 */
@NullMarked
package no.fotfeste.walk;

import org.jspecify.annotations.NullMarked;
