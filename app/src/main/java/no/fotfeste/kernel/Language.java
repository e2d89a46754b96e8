package no.fotfeste.kernel;

import java.util.Locale;

/** A language that texts of the system exist in. Bokmål is written first; the others follow it. */
public enum Language {
    BOKMAL("nb", "Bokmål"),
    NYNORSK("nn", "Nynorsk"),
    ENGLISH("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The two-letter code of ISO 639-1, as it stands in {@code lang} attributes and file names. */
    public String code() {
        return code;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** For dates and figures. */
    public Locale locale() {
        return Locale.of(code, "NO");
    }

    /** The language of a code, or bokmål for one that is unknown. */
    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        return BOKMAL;
    }
}
