/** Forms that take effect once, however often they are sent. */
@NullMarked
package no.fotfeste.web.once;

import org.jspecify.annotations.NullMarked;
