/** Conditions on facts, written in CEL: read, type-checked and made ready to run once, when a catalogue is read. */
@NullMarked
package no.fotfeste.pathway.condition;

import org.jspecify.annotations.NullMarked;
