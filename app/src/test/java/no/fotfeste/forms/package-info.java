/** Every form there is, sent as people and networks send forms: twice, late, and at the same time as somebody else. */
@NullMarked
package no.fotfeste.forms;

import org.jspecify.annotations.NullMarked;
