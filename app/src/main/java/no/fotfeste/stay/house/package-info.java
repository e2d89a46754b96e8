/** Houses with their sections, rooms and beds, and who sleeps where. */
@NullMarked
package no.fotfeste.stay.house;

import org.jspecify.annotations.NullMarked;
