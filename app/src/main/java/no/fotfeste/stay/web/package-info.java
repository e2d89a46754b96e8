/** Pages of reception, house, stay and departure. */
@NullMarked
package no.fotfeste.stay.web;

import org.jspecify.annotations.NullMarked;
