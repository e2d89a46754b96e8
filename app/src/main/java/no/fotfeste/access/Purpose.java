package no.fotfeste.access;

/** Why a case is opened. It stands in the log, where the client can read it in plain words. */
public enum Purpose {
    RECEIVE,
    READ,
    CHANGE,
    LIST,
    SEARCH,
    TODAY,
    HOUSE,
    ANSWER_REQUEST,
    HAND_OVER,
    DEPARTURE,
    /** In an emergency, by somebody who otherwise may not. */
    BREAK_GLASS,
    /** To see afterwards whether that was needed. */
    REVIEW,
    /** A document was made for paper, or a file that was received was fetched. */
    DOCUMENT,
    /** Done by a timer or as a consequence of somebody's answer, without a person looking. */
    FOLLOW_UP;

    /** Whether it is a look over many cases at once, which is told in the log also when it showed nobody. */
    public boolean isOverMany() {
        return switch (this) {
            case LIST, SEARCH, TODAY, HOUSE -> true;
            case RECEIVE,
                    READ,
                    CHANGE,
                    ANSWER_REQUEST,
                    HAND_OVER,
                    DEPARTURE,
                    BREAK_GLASS,
                    REVIEW,
                    DOCUMENT,
                    FOLLOW_UP -> false;
        };
    }
}
