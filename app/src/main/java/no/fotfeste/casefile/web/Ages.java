package no.fotfeste.casefile.web;

import java.util.OptionalInt;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;

/** Tells child or adult, with the age where it is known. */
public final class Ages {

    private Ages() {}

    public static String told(CaseKind kind, @Nullable BirthDay born, Page page) {
        String word = page.text("casefile.kind." + kind.name());
        OptionalInt age = BirthDay.ageOn(born, page.today());
        return age.isEmpty() ? word : word + ", " + page.text("casefile.years", age.getAsInt());
    }
}
