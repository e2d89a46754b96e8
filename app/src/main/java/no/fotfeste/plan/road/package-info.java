/** The road to a milestone: which chains lead there, which of them decides the day, and how it is drawn. Pure. */
@NullMarked
package no.fotfeste.plan.road;

import org.jspecify.annotations.NullMarked;
