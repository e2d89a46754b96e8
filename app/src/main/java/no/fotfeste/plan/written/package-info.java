/** Individual plans and plans for moving back, written together with the person. */
@NullMarked
package no.fotfeste.plan.written;

import org.jspecify.annotations.NullMarked;
