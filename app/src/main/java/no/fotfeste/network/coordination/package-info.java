/** Who coordinates a case, and since when. */
@NullMarked
package no.fotfeste.network.coordination;

import org.jspecify.annotations.NullMarked;
