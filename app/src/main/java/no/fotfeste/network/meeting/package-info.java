/** Who can be invited to a meeting about a case. */
@NullMarked
package no.fotfeste.network.meeting;

import org.jspecify.annotations.NullMarked;
