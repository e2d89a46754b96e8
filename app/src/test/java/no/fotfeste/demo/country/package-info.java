/** The synthetic country: the same seed makes the same lives, and they follow the published figures. */
@NullMarked
package no.fotfeste.demo.country;

import org.jspecify.annotations.NullMarked;
