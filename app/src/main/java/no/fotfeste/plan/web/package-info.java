/** Pages of the plan, and what the plan shows on the case page and on I dag. */
@NullMarked
package no.fotfeste.plan.web;

import org.jspecify.annotations.NullMarked;
