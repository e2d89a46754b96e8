/** Reads a catalogue from YAML and finds everything that is wrong with it, with file, line and reason. */
@NullMarked
package no.fotfeste.pathway.reading;

import org.jspecify.annotations.NullMarked;
