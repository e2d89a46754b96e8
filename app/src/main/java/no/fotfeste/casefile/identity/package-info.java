/** Identity numbers as people write them. */
@NullMarked
package no.fotfeste.casefile.identity;

import org.jspecify.annotations.NullMarked;
