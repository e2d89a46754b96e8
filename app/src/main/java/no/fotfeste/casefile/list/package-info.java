/** Lists of cases, and search in them. */
@NullMarked
package no.fotfeste.casefile.list;

import org.jspecify.annotations.NullMarked;
