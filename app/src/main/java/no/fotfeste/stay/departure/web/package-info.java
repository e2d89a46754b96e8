/** The page where a departure is decided together. */
@NullMarked
package no.fotfeste.stay.departure.web;

import org.jspecify.annotations.NullMarked;
