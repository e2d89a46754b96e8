/** What a person needs, asked a little at a time. */
@NullMarked
package no.fotfeste.plan.need;

import org.jspecify.annotations.NullMarked;
