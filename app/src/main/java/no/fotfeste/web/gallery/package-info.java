/** Every component beside the others, empty, filled, wrong and with long text: to look at and to test. */
@NullMarked
package no.fotfeste.web.gallery;

import org.jspecify.annotations.NullMarked;
