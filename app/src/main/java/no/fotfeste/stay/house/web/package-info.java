/** The pages of a house and its rooms. */
@NullMarked
package no.fotfeste.stay.house.web;

import org.jspecify.annotations.NullMarked;
