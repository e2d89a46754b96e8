/** Tests of the plan. */
@NullMarked
package no.fotfeste.plan;

import org.jspecify.annotations.NullMarked;
