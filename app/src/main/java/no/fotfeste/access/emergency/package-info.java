/** Opening a case in an emergency, and looking at it afterwards. */
@NullMarked
package no.fotfeste.access.emergency;

import org.jspecify.annotations.NullMarked;
