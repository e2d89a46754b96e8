package no.fotfeste.documents;

import java.util.List;
import no.fotfeste.kernel.Language;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Page;

/** The languages a document can be written in: one more than the pages. */
public final class DocumentLanguages {

    private static final List<Language> ALL = List.of(Language.BOKMAL, Language.NYNORSK, Language.ENGLISH);

    private DocumentLanguages() {}

    /** As choices; a language whose texts nobody has read through says so. */
    public static List<Choice> choices(Page page) {
        return ALL.stream()
                .map(language -> Choice.of(language.code(), page.text("documents.language." + language.code())))
                .toList();
    }

    /** The page as it is in the language that was chosen, bokmål when it is unknown. */
    public static Page chosen(String code, Page page) {
        return page.in(Language.ofCode(code));
    }
}
