/** How many are let in at once and how much each may send, so that no crowd keeps those out who work. */
@NullMarked
package no.fotfeste.access.admission;

import org.jspecify.annotations.NullMarked;
