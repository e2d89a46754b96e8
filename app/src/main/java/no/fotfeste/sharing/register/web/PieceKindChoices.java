package no.fotfeste.sharing.register.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;

/** The kinds of information to tick, and those that were ticked. */
public final class PieceKindChoices {

    private PieceKindChoices() {}

    /** Those that were ticked. */
    public static Set<PieceKind> chosen(Form form) {
        Set<PieceKind> kinds = EnumSet.noneOf(PieceKind.class);
        PieceKind.aboutThePerson().stream()
                .filter(kind -> form.has("kinds", kind.name()))
                .forEach(kinds::add);
        return kinds;
    }

    /** All of them, with a word where one may tell a place. */
    public static List<Choice> of(Page page) {
        return PieceKind.aboutThePerson().stream()
                .map(kind -> {
                    String label = page.text("sharing.piece." + kind.name());
                    return Choice.of(
                            kind.name(), kind.mayRevealPlace() ? page.text("sharing.piece.place", label) : label);
                })
                .toList();
    }
}
