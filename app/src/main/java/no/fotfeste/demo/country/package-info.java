/** A whole synthetic country with the marginals of the published figures, for measuring. No real person, centre or service. */
@NullMarked
package no.fotfeste.demo.country;

import org.jspecify.annotations.NullMarked;
