/** I dag: what needs the one who is signed in. */
@NullMarked
package no.fotfeste.web.today;

import org.jspecify.annotations.NullMarked;
