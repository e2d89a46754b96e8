package no.fotfeste.access;

import no.fotfeste.kernel.PlainText;

/**
 * Why a case is opened. It stands in the log, where the client can read it in plain words.
 *
 * <p>A module that has a purpose of its own makes one, with its name before a full stop ({@code safety.MAPPED}), and the words for it
 * among its own texts ({@code safety.purpose.MAPPED}).
 *
 * @param code what stands in the log; never changed once it has been written there
 */
@PlainText
public record Purpose(String code, Reach reach, Moment moment) {

    public static final Purpose RECEIVE = ofOne("RECEIVE");
    public static final Purpose READ = toRead("READ");
    public static final Purpose CHANGE = ofOne("CHANGE");
    public static final Purpose LIST = ofMany("LIST");
    public static final Purpose SEARCH = ofMany("SEARCH");
    public static final Purpose TODAY = ofMany("TODAY");
    public static final Purpose HOUSE = ofMany("HOUSE");
    public static final Purpose ANSWER_REQUEST = ofOne("ANSWER_REQUEST");
    public static final Purpose HAND_OVER = ofOne("HAND_OVER");
    public static final Purpose DEPARTURE = ofOne("DEPARTURE");

    /** In an emergency, by somebody who otherwise may not. */
    public static final Purpose BREAK_GLASS = ofOne("BREAK_GLASS");

    /** To say yes or no to that, as the second person whom a protected case asks for. */
    public static final Purpose SECOND_PERSON = ofOne("SECOND_PERSON");

    /** To see afterwards whether that was needed. */
    public static final Purpose REVIEW = ofOne("REVIEW");

    /** A document was made for paper, or a file that was received was fetched. */
    public static final Purpose DOCUMENT = toRead("DOCUMENT");

    /** Done by a timer or as a consequence of somebody's answer, without a person looking. */
    public static final Purpose FOLLOW_UP = ofOne("FOLLOW_UP");

    public Purpose {
        if (!code.matches("([a-z]+\\.)?[A-Z_]+")) {
            throw new IllegalArgumentException("A purpose is a word in capitals, after the name of its module");
        }
    }

    /** How many cases somebody looks at. */
    public enum Reach {
        ONE_CASE,
        /** A look over many at once, which is told in the log also when it showed nobody. */
        MANY_CASES
    }

    /** What everything that is read for it has in common. */
    public enum Moment {
        /** All of it stood at one and the same moment, so that a page never holds one thing with its new event and its old level. */
        ONE,
        /** Each statement sees what has been committed by then, as whoever changes something must. */
        EACH_STATEMENT
    }

    /** A purpose for which one case is opened to be changed. */
    public static Purpose ofOne(String code) {
        return new Purpose(code, Reach.ONE_CASE, Moment.EACH_STATEMENT);
    }

    /** A purpose for which one case is opened to be shown, and no more. */
    public static Purpose toRead(String code) {
        return new Purpose(code, Reach.ONE_CASE, Moment.ONE);
    }

    /** A purpose for which somebody looks over many cases. */
    public static Purpose ofMany(String code) {
        return new Purpose(code, Reach.MANY_CASES, Moment.ONE);
    }

    /** The key of its words, for what stands in the log. */
    public static String textKey(String code) {
        return code.indexOf('.') < 0 ? "access.purpose." + code : code.replace(".", ".purpose.");
    }
}
