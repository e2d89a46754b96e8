/** The page that invites to a meeting. */
@NullMarked
package no.fotfeste.network.meeting.web;

import org.jspecify.annotations.NullMarked;
