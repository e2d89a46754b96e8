/** Tests of who may know what. */
@NullMarked
package no.fotfeste.sharing;

import org.jspecify.annotations.NullMarked;
