package no.fotfeste.web;

/** Who an outlet is for. Someone signed in may belong to several. */
public enum Audience {
    /** Anyone at all, also without signing in. */
    EVERYONE,
    /** Anyone who is signed in. */
    SIGNED_IN,
    /** Who works at a crisis centre, its leader included. */
    CENTRE,
    /** The leader of a crisis centre. */
    LEADER,
    /** The coordinator of a municipality. */
    COORDINATOR,
    /** Who follows cases: a centre's people and municipal coordinators. */
    CASE_WORKERS,
    /** A contact in a service that gets requests and hand-overs. */
    SERVICE_CONTACT,
    /** Who keeps accounts, bodies and settings, and sees no case. */
    ADMINISTRATOR,
    /** Who looks at the access log, and never at a case. */
    AUDITOR
}
