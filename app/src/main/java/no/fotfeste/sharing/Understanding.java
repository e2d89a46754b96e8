package no.fotfeste.sharing;

/** How it was made sure that whoever consented understood to what. */
public enum Understanding {
    /** They spoke the same language well. */
    COMMON_LANGUAGE,
    INTERPRETER,
    /** Told what it was about in their own words. */
    OWN_WORDS,
    INTERPRETER_AND_OWN_WORDS,
    /** Read it, in a language they read well. */
    READ
}
