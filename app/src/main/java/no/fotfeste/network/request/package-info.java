/** Requests and hand-overs as closed loops: sent, delivered, opened, answered; reminders and escalation. */
@NullMarked
package no.fotfeste.network.request;

import org.jspecify.annotations.NullMarked;
