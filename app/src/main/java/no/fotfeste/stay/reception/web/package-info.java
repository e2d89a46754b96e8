/** The three screens of a reception. */
@NullMarked
package no.fotfeste.stay.reception.web;

import org.jspecify.annotations.NullMarked;
