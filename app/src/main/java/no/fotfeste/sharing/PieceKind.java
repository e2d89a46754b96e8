package no.fotfeste.sharing;

import java.util.Arrays;
import java.util.List;

/** What can be shared, kind by kind. The same words for what is decided, what is sent and what is known. */
public enum PieceKind {
    KNOWN_AS,
    FULL_NAME,
    BORN,
    CHILDREN,
    LANGUAGE,
    SAFE_CONTACT,
    MUST_NOT_HAPPEN,
    /** What is asked, in the sender's own words. */
    QUESTION,
    STEP,
    HOME,
    SCHOOL,
    GP,
    NAV,
    REMAINS,
    /** The case itself: of a hand-over, whose receiver sees it once it is accepted. */
    WHOLE_CASE,
    WHERE,
    VIOLENCE,
    THREATS,
    HEALTH,
    /** Of an escalation: who has not answered. */
    SILENT_BODY,
    /** Of an escalation: the moment it was asked, ISO 8601. */
    SILENT_SINCE;

    /** Whether it tells who the person is or where to reach them. */
    public boolean tellsWho() {
        return switch (this) {
            case KNOWN_AS, FULL_NAME, BORN, CHILDREN, SAFE_CONTACT, WHERE, WHOLE_CASE -> true;
            case LANGUAGE,
                    MUST_NOT_HAPPEN,
                    QUESTION,
                    STEP,
                    HOME,
                    SCHOOL,
                    GP,
                    NAV,
                    REMAINS,
                    VIOLENCE,
                    THREATS,
                    HEALTH,
                    SILENT_BODY,
                    SILENT_SINCE -> false;
        };
    }

    /** Whether it can reveal where somebody is or will be: what is written freely can. */
    public boolean mayRevealPlace() {
        return switch (this) {
            case SAFE_CONTACT, MUST_NOT_HAPPEN, QUESTION, HOME, SCHOOL, GP, NAV, REMAINS, WHOLE_CASE, WHERE, THREATS ->
                true;
            case KNOWN_AS, FULL_NAME, BORN, CHILDREN, LANGUAGE, STEP, VIOLENCE, HEALTH, SILENT_BODY, SILENT_SINCE ->
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
                    QUESTION,
                    STEP,
                    REMAINS,
                    WHOLE_CASE,
                    WHERE,
                    VIOLENCE,
                    THREATS,
                    HEALTH,
                    SILENT_BODY,
                    SILENT_SINCE -> false;
        };
    }

    /** Whether it is about the person of the case: all but who has not answered whom. */
    public boolean isAboutThePerson() {
        return this != SILENT_BODY && this != SILENT_SINCE;
    }

    /** What can be decided upon, in the order people read it. */
    public static List<PieceKind> aboutThePerson() {
        return Arrays.stream(values()).filter(PieceKind::isAboutThePerson).toList();
    }
}
