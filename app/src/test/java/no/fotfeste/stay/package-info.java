/** Coming, living at a centre and leaving, on the real database. */
@NullMarked
package no.fotfeste.stay;

import org.jspecify.annotations.NullMarked;
