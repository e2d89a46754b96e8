/** Files that came from outside and are kept with a case. */
@NullMarked
package no.fotfeste.documents.received;

import org.jspecify.annotations.NullMarked;
