package no.fotfeste.access.log;

/** What can be wrong with the access log, in words for whoever verifies it. */
enum LogFault {
    CHANGED("entries say something else than when they were written"),
    OUT_OF_LINE("entries do not follow the one before: something was removed, inserted or moved"),
    ANOTHER_END("chains end elsewhere than where the last entry was written"),
    MISSING_CHAIN("chains are missing altogether"),
    NOT_AS_ANCHORED("entries that were anchored are gone or replaced"),
    ANCHOR_CHANGED("anchors were changed, removed or inserted"),
    NOT_ANCHORED("days on which the house was in use were never anchored"),
    RECORD_CHANGED("records of emergencies, alerts, exports or accounts are not as they were written"),
    KEPT_ANCHOR_MISSING("anchors that were kept outside are not here");

    private final String words;

    LogFault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
