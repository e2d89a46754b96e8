/** Stories that cross every module, told through the browser. */
@NullMarked
package no.fotfeste.story;

import org.jspecify.annotations.NullMarked;
