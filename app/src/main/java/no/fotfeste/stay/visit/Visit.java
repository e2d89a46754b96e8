package no.fotfeste.stay.visit;

import java.time.Instant;

/**
 * A visit or a talk, counted by the national definitions (Bufdir): a visit for advice or assistance, also outside the centre; a
 * talk on the telephone when it is as structured as a talk face to face.
 *
 * @param minutes how long it was, 1 to 1440
 */
public record Visit(VisitKind kind, VisitPlace place, Instant heldAt, int minutes) {}
