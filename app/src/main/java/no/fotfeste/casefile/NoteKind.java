package no.fotfeste.casefile;

/**
 * What was done, by the definitions of the national statistics on crisis centres (Bufdir): a meeting with the user outside the
 * house counts as a day visit, and a telephone talk counts when it is as structured as a talk face to face.
 */
public enum NoteKind {
    TALK,
    TELEPHONE_TALK,
    MEETING,
    ACCOMPANIED,
    HOME_VISIT,
    /** Anything else worth remembering: not counted. */
    NOTE;

    /** Whether it tells of a contact with the client, rather than of something else worth remembering. */
    public boolean isContact() {
        return this != NOTE;
    }
}
