/** The cases that belong together. */
@NullMarked
package no.fotfeste.casefile.family;

import org.jspecify.annotations.NullMarked;
