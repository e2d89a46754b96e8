/** By what a case can be asked for in an emergency. */
@NullMarked
package no.fotfeste.casefile.emergency;

import org.jspecify.annotations.NullMarked;
