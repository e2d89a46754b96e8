/** The door to every case: the decision who may see what, and what is open in a transaction. */
@NullMarked
package no.fotfeste.access.door;

import org.jspecify.annotations.NullMarked;
