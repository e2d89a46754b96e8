/** Keys, and what happens without the right one. */
@NullMarked
package no.fotfeste.vault;

import org.jspecify.annotations.NullMarked;
