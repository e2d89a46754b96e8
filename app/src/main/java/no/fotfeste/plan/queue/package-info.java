/** What waits for somebody across cases: measures that nobody owns, and those due soon. */
@NullMarked
package no.fotfeste.plan.queue;

import org.jspecify.annotations.NullMarked;
