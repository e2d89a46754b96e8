/** Days away during a stay. */
@NullMarked
package no.fotfeste.stay.absence;

import org.jspecify.annotations.NullMarked;
