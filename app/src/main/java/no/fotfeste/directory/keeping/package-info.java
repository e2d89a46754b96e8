/** Who changes an entry at once, what others propose, and what was changed by whom. */
@NullMarked
package no.fotfeste.directory.keeping;

import org.jspecify.annotations.NullMarked;
