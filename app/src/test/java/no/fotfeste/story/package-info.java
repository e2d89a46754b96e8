/** Stories that cross every room, told through the browser. */
@NullMarked
package no.fotfeste.story;

import org.jspecify.annotations.NullMarked;
