/** The access log: every look and every refusal, chained, anchored, verified and taken out; and what is looked after in it. */
@NullMarked
package no.fotfeste.access.log;

import org.jspecify.annotations.NullMarked;
