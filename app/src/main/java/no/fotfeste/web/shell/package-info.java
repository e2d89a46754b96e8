/** How a page comes to be: who asks, in which language, through which gate, with which headers. */
@NullMarked
package no.fotfeste.web.shell;

import org.jspecify.annotations.NullMarked;
