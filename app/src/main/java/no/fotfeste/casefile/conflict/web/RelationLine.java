package no.fotfeste.casefile.conflict.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.fotfeste.access.recognition.OwnIdentity;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.web.Page;

/** Somebody that whoever is signed in has told of, in words. The identity number is not shown again, only that it is there. */
public record RelationLine(String title, String detail, String path) {

    static RelationLine of(String title, OwnIdentity known, String municipality, String path, Page page) {
        List<String> parts = new ArrayList<>();
        if (known.born() != null) {
            parts.add(page.text("casefile.relations.born", told(known.born(), page)));
        }
        if (known.identityNumber() != null) {
            parts.add(page.text("casefile.relations.number"));
        }
        if (!municipality.isEmpty()) {
            parts.add(municipality);
        }
        return new RelationLine(
                title, parts.isEmpty() ? page.text("casefile.relations.name.only") : String.join(" · ", parts), path);
    }

    private static String told(BirthDay born, Page page) {
        return born.isDate() ? page.date(LocalDate.parse(born.reveal())) : born.reveal();
    }

    @Override
    public String toString() {
        return "a line about somebody";
    }
}
