/** Requests, hand-overs, coordination and the inbox. */
@NullMarked
package no.fotfeste.network;

import org.jspecify.annotations.NullMarked;
