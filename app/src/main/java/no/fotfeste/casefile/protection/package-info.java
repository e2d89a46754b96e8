/** The grade of protection of a family, and the addresses that it covers. */
@NullMarked
package no.fotfeste.casefile.protection;

import org.jspecify.annotations.NullMarked;
