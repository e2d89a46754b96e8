package no.fotfeste.network;

import org.jspecify.annotations.Nullable;

/**
 * One piece of information that the sender has chosen to share.
 *
 * @param kind what it is
 * @param readiness for the readiness list of a hand-over, otherwise null
 * @param text what the receiver reads; may be empty where the readiness says it all
 */
public record Piece(Kind kind, @Nullable Readiness readiness, String text) {

    /** What can be shared. */
    public enum Kind {
        KNOWN_AS,
        FULL_NAME,
        BORN,
        CHILDREN,
        LANGUAGE,
        SAFE_CONTACT,
        MUST_NOT_HAPPEN,
        STEP,
        HOME,
        SCHOOL,
        GP,
        NAV,
        REMAINS,
        /** Of an escalation: who has not answered. */
        SILENT_BODY,
        /** Of an escalation: the moment it was asked, ISO 8601. */
        SILENT_SINCE;

        /** Whether it tells who the person is or where to reach them. */
        public boolean tellsWho() {
            return switch (this) {
                case KNOWN_AS, FULL_NAME, BORN, CHILDREN, SAFE_CONTACT -> true;
                case LANGUAGE, MUST_NOT_HAPPEN, STEP, HOME, SCHOOL, GP, NAV, REMAINS, SILENT_BODY, SILENT_SINCE ->
                    false;
            };
        }

        /** Whether it belongs to the readiness list of a hand-over. */
        public boolean isReadiness() {
            return switch (this) {
                case HOME, SCHOOL, GP, NAV -> true;
                case KNOWN_AS,
                        FULL_NAME,
                        BORN,
                        CHILDREN,
                        LANGUAGE,
                        SAFE_CONTACT,
                        MUST_NOT_HAPPEN,
                        STEP,
                        REMAINS,
                        SILENT_BODY,
                        SILENT_SINCE -> false;
            };
        }
    }

    /** Whether something is in place where the person moves. */
    public enum Readiness {
        YES,
        NO,
        REMAINS
    }

    /** A piece of text. */
    public static Piece of(Kind kind, String text) {
        return new Piece(kind, null, text);
    }

    /** One line of the readiness list. */
    public static Piece ready(Kind kind, Readiness readiness, String text) {
        return new Piece(kind, readiness, text);
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
